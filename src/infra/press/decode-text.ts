const BOMS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const PRESCAN_BYTES = 1024;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i;

/**
 * Bytes as text, in the order browsers decide: byte order mark, Content-Type header, `<meta charset>` (or an XML
 * declaration) in the first kilobyte, UTF-8 where the bytes are valid, else Windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0];
  const named = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType)?.[1];
  const decoder = decoderFor(marked) ?? decoderFor(named) ?? decoderFor(declared(bytes));
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCAN_BYTES));
  const match = META_CHARSET.exec(head.toString('latin1'));
  const name = match?.[1] ?? match?.[2];
  // A page whose ASCII could be read so far is not UTF-16, whatever it says (HTML standard).
  return name && /^utf-16/i.test(name) ? 'utf-8' : name;
}

/** undefined for no name and for one nobody knows. */
function decoderFor(name: string | undefined): TextDecoder | undefined {
  if (!name) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
