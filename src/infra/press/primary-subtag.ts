const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'];

/**
 * The language of a tag, canonical: "en" of "EN_us", "de" of the ISO 639-3 code "deu" (by CLDR, so Tagalog is "fil").
 * @returns null where it names none
 */
export function primarySubtag(tag: string | null): string | null {
  try {
    const subtag = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))[0]?.split('-')[0];
    return subtag && /^[a-z]{2,3}$/.test(subtag) && !NO_LANGUAGE.includes(subtag) ? subtag : null;
  } catch {
    return null;
  }
}
