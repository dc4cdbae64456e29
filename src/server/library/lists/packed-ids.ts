const ID_BYTES = 16;

/** How many ids these bytes are. */
export const countIds = (packed: Buffer): number => packed.length / ID_BYTES;

/** The id at a place of ids that the database has packed one behind the other (`uuid_send`). */
export function idAt(packed: Buffer, place: number): string {
  const at = place * ID_BYTES;
  const hex = packed.toString('hex', at, at + ID_BYTES);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether ids that are packed in their order hold one. */
export function holdsId(packed: Buffer, id: string): boolean {
  const wanted = Buffer.from(id.replaceAll('-', ''), 'hex');
  let [low, high] = [0, countIds(packed)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = packed.compare(wanted, 0, ID_BYTES, middle * ID_BYTES, (middle + 1) * ID_BYTES);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
