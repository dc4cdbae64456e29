import { randomBytes } from 'node:crypto';

/** A UUID of version 7 (RFC 9562 §5.7): ids made later sort later, which keeps indexes compact in bulk inserts. */
export function newId(nowMs = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20]
    .map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end))
    .join('-')
    .concat('-', hex.slice(20));
}

/** The UUID before all others (RFC 9562 §5.9). */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';
