/** Bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number };

/**
 * Reads a Range header (RFC 9110 §14): one range of bytes is understood, `0-99`, `100-` or the suffix `-50`.
 * @param header the header's value, null when there is none
 * @param size of the file, in bytes
 * @returns the range to send; 'whole' when there is no header, it is not understood or asks for several ranges (all
 *   of which a server may ignore, §14.2); 'unsatisfiable' when no byte of the file is in it
 */
export function parseByteRange(header: string | null, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const match = header === null ? null : /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header);
  if (!match) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '') {
    if (last === '') return 'whole';
    const length = Number(last);
    if (length === 0 || size === 0) return 'unsatisfiable';
    return { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Number(last);
  // A backwards range is a malformed header, which is ignored; one that begins past the end cannot be answered.
  if (last !== '' && end < start) return 'whole';
  if (start >= size) return 'unsatisfiable';
  return { start, end: Math.min(end, size - 1) };
}
