import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** What a recorded answer carried. */
export interface HttpResponse {
  contentType: string;
  bytes: Buffer;
}

const MAX_HEAD = 65_536;
const MAX_CHUNK_LINE = 256;
const MAX_ENCODINGS = 3;

/**
 * Reads an HTTP/1 response as an archive has it: the body out of its chunks and unpacked.
 * Many recorders keep the head as it came and the body as it was unpacked, so a body that does not begin as its head
 * says is taken as it is.
 * @returns null for every status but 200
 * @throws Error with the reason where head or body is broken or the body is larger than allowed
 */
export function readHttpResponse(block: Buffer, maxBytes: number): HttpResponse | null {
  const end = endOfHead(block);
  const head = block.toString('latin1', 0, Math.max(end, 0));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/.exec(head)?.[1];
  if (!status) throw new Error('The head of the recorded response is broken');
  if (status !== '200') return null;
  const headers = readHeaders(head);
  let bytes: Buffer = block.subarray(end);
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) bytes = joinChunks(bytes);
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse();
  if (encodings.length > MAX_ENCODINGS) throw new Error('The recorded body is packed too many times');
  for (const encoding of encodings) bytes = unpack(bytes, encoding.trim(), maxBytes);
  if (bytes.length > maxBytes) throw new Error(`Larger than ${maxBytes} bytes`);
  return { contentType: headers.get('content-type') ?? '', bytes };
}

/** Where the empty line after a head ends, -1 where there is none within 64 KB. */
export function endOfHead(bytes: Buffer): number {
  const window = bytes.subarray(0, MAX_HEAD);
  const usual = window.indexOf('\n\r\n');
  const short = window.subarray(0, usual < 0 ? MAX_HEAD : usual).indexOf('\n\n');
  if (short >= 0) return short + 2;
  return usual < 0 ? -1 : usual + 3;
}

/** Header lines by their names in small letters; of several with one name the first. */
export function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.subarray(at, at + MAX_CHUNK_LINE).indexOf('\n');
    const line = body.toString('latin1', at, at + Math.max(lineEnd, 0)).trim();
    const size = Number.parseInt(/^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1] ?? '', 16);
    if (size === 0) return Buffer.concat(chunks);
    const start = at + lineEnd + 1;
    const isWhole = /^\r?\n/.test(body.toString('latin1', start + size, start + size + 2));
    if (Number.isNaN(size) || !isWhole) {
      if (chunks.length > 0) throw new Error('The chunks of the recorded body are broken or cut off');
      return body;
    }
    chunks.push(body.subarray(start, start + size));
    at = start + size + (body[start + size] === 13 ? 2 : 1);
  }
}

function unpack(body: Buffer, encoding: string, maxOutputLength: number): Buffer {
  if (body.length === 0 || encoding === '' || encoding === 'identity') return body;
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') {
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, { maxOutputLength }) : body;
    }
    if (encoding === 'br') return brotliDecompressSync(body, { maxOutputLength });
    // Servers disagree on whether "deflate" has the zlib head, whose two bytes are a multiple of 31 (RFC 1950).
    const hasHead = (body[0]! & 15) === 8 && (body[0]! * 256 + (body[1] ?? 0)) % 31 === 0;
    if (encoding === 'deflate') return (hasHead ? inflateSync : inflateRawSync)(body, { maxOutputLength });
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Error(
      isTooLarge ? `Larger than ${maxOutputLength} bytes` : 'The recorded body is packed wrongly or cut off',
    );
  }
  throw new Error(`The recorded body is packed as "${encoding.slice(0, 40)}", which is not read`);
}
