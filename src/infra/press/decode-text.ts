import { detectEncoding, mayBeWestern } from './detect-encoding';

const BOMS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const PRESCAN_BYTES = 1024;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i;
const UNREADABLE = 0xfffd;
/** Windows-1252 from 0x80 on, where the TextDecoder of Node 20 gives control characters instead. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Bytes as text, in the order browsers decide: byte order mark, Content-Type header, `<meta charset>` (or an XML
 * declaration) in the first kilobyte, UTF-8 where the bytes are valid. Unlike there a header or declaration that is
 * plainly wrong does not count, and where nothing else is left the statistics of the bytes decide, then Windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0];
  if (marked) return new TextDecoder(marked).decode(bytes);
  const header = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType)?.[1];
  const named = decoderFor(header) ?? decoderFor(declared(bytes));
  const valid = validUtf8(bytes);
  if (valid !== undefined && (!named || isRatherUtf8(bytes, valid, named.encoding))) return valid;
  // Servers say ISO-8859-1 by default, whatever they serve.
  const isDefault = named?.encoding === 'windows-1252' && !mayBeWestern(bytes);
  return (
    // One stray byte, or a last character cut off, refutes no declaration.
    (isDefault ? undefined : readable(bytes, named, 1)) ??
    readable(bytes, new TextDecoder(), 0) ??
    readable(bytes, decoderFor(detectEncoding(bytes)), 1) ??
    decode(bytes, new TextDecoder('windows-1252'))
  );
}

function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCAN_BYTES));
  const match = META_CHARSET.exec(head.toString('latin1'));
  const name = match?.[1] ?? match?.[2];
  // A page whose ASCII could be read so far is not UTF-16, whatever it says (HTML standard).
  return name && /^utf-16/i.test(name) ? 'utf-8' : name;
}

/** undefined for no name and for one nobody knows. */
function decoderFor(name: string | null | undefined): TextDecoder | undefined {
  if (!name) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether bytes that are valid UTF-8 are it in spite of another declaration. */
function isRatherUtf8(bytes: Uint8Array, text: string, named: string): boolean {
  if (named === 'utf-8') return true;
  // UTF-16 has a zero in every ASCII character, and a page has ASCII.
  if (named.startsWith('utf-16')) return !bytes.includes(0);
  // Each character above ASCII takes a byte or two more: three that are valid by chance hardly ever occur.
  return bytes.length - text.length >= 3;
}

/** undefined where, but for `stray` ones, too many characters above ASCII cannot be read. */
function readable(bytes: Uint8Array, decoder: TextDecoder | undefined, stray: number): string | undefined {
  const text = decoder && decode(bytes, decoder);
  if (!text?.includes('\ufffd')) return text;
  let lost = 0;
  let read = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === UNREADABLE) lost++;
    else if (code > 0x7f) read++;
  }
  // Hardly any byte of another encoding makes a character in UTF-8, many make one in the other multi-byte encodings.
  const tolerated = decoder?.encoding === 'utf-8' ? read / 2 : read / 10;
  return read > 0 && lost <= stray + tolerated ? text : undefined;
}
