import { francAll } from 'franc-min';

const WINDOW = 8000;
const SAMPLE = 2000;
const SHORTEST_SAMPLE = 100;
const LEAST_PROSE = 1 / 10;

// Of each group trigrams tell no member from another: one stands for all, and the declaration may name another.
const IGNORED = ['bos', 'hrv', 'zlm', 'koi', 'bho', 'mag', 'mai'];

// franc-min knows no Danish, Norwegian, Slovak, Slovene or Catalan, and would take them for what is most like them:
// languages (ISO 639-3) which these letters are more than quotations in, and ones that cannot do without.
const NEVER_WRITTEN: [RegExp, string[]][] = [
  [/[æøðþ]/gi, ['swe', 'nld', 'deu']],
  [/[àèòçãõ]/gi, ['spa']],
  [/[íóúòñ]/gi, ['fra']],
  [/[ыэёјљњѓќ]/gi, ['bul']],
  [/[іїјљњѓќ]/gi, ['rus']],
];
const ALWAYS_WRITTEN: [RegExp, string[]][] = [
  [/[ěřů]/gi, ['ces']],
  [/[ćđћђ]/gi, ['srp']],
  [/[ыэ]/gi, ['rus']],
];
const MOST_QUOTED = 1 / 300;
const LEAST_WRITTEN = 1 / 600;

/** Scripts that tell the language; for the others trigrams do. */
const SCRIPTS: [string, RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
const IN_SCRIPT = 1 / 4;
const FEWEST_LETTERS = 20;
const TRIGRAM_SCRIPTS = ['Latn', 'Cyrl', 'Arab', 'Deva'];
const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'];

// Of 20 languages known to franc-min (messages of free software) 99 in 100 samples of 2,000 characters pass, and 97 of
// 500; of 12 it does not know and that have no close relative it knows, none.
const LEAD = { overSecond: 12, overSixth: 35 };

/**
 * The language a text is written in, by its script and trigrams (franc-min) of its running prose: lists of names,
 * menus and track lists have no language. What the page declares decides only where these are unsure, or between
 * close relatives: templates declare English over anything.
 * @param declared as in `<html lang>`, of any form
 * @returns a BCP 47 primary subtag such as "en", or null
 */
export function detectLanguage(text: string, declared: string | null): string | null {
  const said = primarySubtag(declared);
  const start = Math.max(0, (text.length - WINDOW) >> 1);
  const middle = text.slice(start, start + WINDOW);
  return languageOfScript(middle) ?? languageOfTrigrams(prose(middle), said);
}

function languageOfScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  const has = (script: RegExp, share: number) => count(text, script) > Math.max(share * letters, FEWEST_LETTERS);
  if (has(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, IN_SCRIPT)) {
    // Chinese texts quote Japanese titles; Japanese ones are half kana.
    return has(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, IN_SCRIPT / 5) ? 'ja' : 'zh';
  }
  return SCRIPTS.find(([, script]) => has(script, IN_SCRIPT))?.[0] ?? null;
}

function languageOfTrigrams(sample: string, said: string | null): string | null {
  if (sample.length < SHORTEST_SAMPLE) return said;
  const share = (letters: RegExp) => count(sample, letters) / sample.length;
  const ignore = [
    IGNORED,
    ...NEVER_WRITTEN.filter(([letters]) => share(letters) > MOST_QUOTED).map(([, languages]) => languages),
    ...ALWAYS_WRITTEN.filter(([letters]) => share(letters) < LEAST_WRITTEN).map(([, languages]) => languages),
  ].flat();
  const [best, ...others] = francAll(sample, { ignore });
  // Scores are distances by the length, but what the few hundred trigrams of a language add up to does not grow with it.
  const lead = (rank: number) => (1 - (others[rank]?.[1] ?? 0)) * sample.length;
  const found = primarySubtag(best![0]);
  const isSure = lead(0) >= LEAD.overSecond && lead(Math.max(0, Math.min(4, others.length - 1))) >= LEAD.overSixth;
  if (!found || !isSure) return said;
  const isCandidate = [...others, best!].some(([language]) => primarySubtag(language) === said);
  return said && !isCandidate && found !== 'en' && isWritten(said, sample) ? said : found;
}

/** The phrases that read on: of five words and more, not most of them capitalised. */
function prose(text: string): string {
  const phrases = text.split(/[\n,;|•·/–—()"“”„«»]+/).filter((phrase) => {
    const words = phrase.match(/[\p{L}\p{M}'’]+/gu) ?? [];
    return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length <= 0.7 * words.length;
  });
  const joined = phrases.join(' ');
  // Even a list of names has some long ones.
  return joined.length < LEAST_PROSE * text.length ? '' : joined.slice(0, SAMPLE);
}

/** Whether a text can be in a language, by the script that this is usually written in. */
function isWritten(language: string, text: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? '';
  if (!TRIGRAM_SCRIPTS.includes(script)) return false;
  return count(text, new RegExp(`\\p{Script=${script}}`, 'gu')) > count(text, /\p{L}/gu) / 2;
}

function primarySubtag(tag: string | null): string | null {
  try {
    const subtag = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))[0]?.split('-')[0];
    return subtag && /^[a-z]{2,3}$/.test(subtag) && !NO_LANGUAGE.includes(subtag) ? subtag : null;
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
