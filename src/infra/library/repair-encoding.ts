const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const cyrillic = new TextDecoder('windows-1251');

// What Windows-1252 has where Latin-1 has control characters, by the byte they came from.
const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 128 + i))].map(
    (character, index) => [character, 128 + index] as const,
  ),
);

/**
 * Undoes the two commonest accidents of old tags: UTF-8 read as Latin-1 ("BeyoncÃ©") and Windows-1251 read as Latin-1
 * ("Êèíî" for Кино). Anything else stays what it is: a wrong repair is worse than none.
 */
export function repairEncoding(text: string): string {
  const bytes = asSingleBytes(text);
  if (!bytes) return text;
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return looksCyrillic(text) ? cyrillic.decode(bytes) : text;
  }
}

/** The bytes such a misreading began with; null when it is plain ASCII or cannot be one. */
function asSingleBytes(text: string): Uint8Array | null {
  let hasHighByte = false;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 256 ? code : windows1252.get(text[i]!);
    if (byte === undefined) return null;
    hasHighByte ||= byte > 127;
    bytes[i] = byte;
  }
  return hasHighByte ? bytes : null;
}

/** No language of Latin letters writes four accented ones in a row and hardly any plain ones. */
function looksCyrillic(text: string): boolean {
  const accented = text.match(/[À-ÿ]/g)?.length ?? 0;
  const plain = text.match(/[a-z]/gi)?.length ?? 0;
  return /[À-ÿ]{4}/.test(text) && accented > 2 * plain;
}
