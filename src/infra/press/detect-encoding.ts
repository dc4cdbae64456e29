import { analyse } from 'chardet';

const WINDOW_BYTES = 65_536;
const SAMPLE_BYTES = 8192;
/** Of the letters, how many are above ASCII at most in Latin script: Vietnamese has a sixth, Greek nearly all. */
const MOST_ACCENTED = 0.35;
// chardet gives 100 to texts of a line or more in the multi-byte encodings, and up to 60 to Thai read as one of them.
const SURE = { multiByte: 80, singleByte: 10 };

const MULTI_BYTE = /^(?:Shift_JIS|Big5|EUC-JP|EUC-KR|GB18030)$/;
const SINGLE_BYTE = /^(?:ISO-8859-|windows-|KOI8-)/;
const WESTERN = /^(?:ISO-8859-1|windows-1252)$/;
const LATIN_SCRIPT = /^(?:ISO-8859-[129]|windows-125[02478])$/;
/** The encodings web pages mean by these names: each has all letters of the one detected, and more. */
const WIDER: Record<string, string> = { 'KOI8-R': 'koi8-u', 'ISO-8859-8': 'windows-1255' };

/**
 * The legacy encoding that bytes which are no UTF-8 are most likely in, by the statistics of chardet (after ICU).
 * Measured on pages of 300 characters: no error in East Asian, Cyrillic, Greek, Hebrew, Arabic, Turkish and Western
 * ones, one in ten in Polish and Slovak; Slovene and Croatian need a few thousand, Thai and Lithuanian are often missed.
 * @returns a label for TextDecoder, or null when unsure and where it would be Windows-1252
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = foreignRuns(bytes);
  const inLatinScript = isLatinScript(sample);
  const scores = analyse(sample);
  const western = scores.find(({ name }) => WESTERN.test(name))?.confidence ?? 0;
  for (const { name, confidence } of scores) {
    if (MULTI_BYTE.test(name) && confidence >= SURE.multiByte) return name;
    if (!SINGLE_BYTE.test(name) || confidence < SURE.singleByte) continue;
    if (!inLatinScript && LATIN_SCRIPT.test(name)) continue;
    // Alike to Windows-1252 is not enough: most such pages are in it.
    if (inLatinScript && confidence <= western) return null;
    return WIDER[name] ?? name;
  }
  return null;
}

/**
 * What stands between tags and line ends and has a byte above ASCII. Over a whole page the statistics see the English
 * of its markup: chardet takes a Russian page for ISO-8859-1.
 */
function foreignRuns(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first < 0) return Buffer.alloc(0);
  // A little of what leads up to it, for the rest of its line.
  const start = Math.max(0, first - 200);
  const window = bytes.subarray(start, start + WINDOW_BYTES);
  const runs = Buffer.from(window.buffer, window.byteOffset, window.byteLength)
    .toString('latin1')
    .split(/<[^<>]*>|[\r\n]+/)
    .filter((run) => /[\x80-\xff]/.test(run));
  return Buffer.from(runs.join('\n').slice(0, SAMPLE_BYTES), 'latin1');
}

/** Whether what Windows-1252 makes of the bytes could be text at all: few languages have many accents. */
export function mayBeWestern(bytes: Uint8Array): boolean {
  return isLatinScript(foreignRuns(bytes));
}

function isLatinScript(bytes: Uint8Array): boolean {
  let above = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte > 0x7f) above++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return above <= MOST_ACCENTED * (above + letters);
}
