import type { AnalysedText } from '@/recommenders/text/analysed-text';
import type { Mention } from '@/recommenders/text/find-mentions';
import type { NameMatch } from '@/recommenders/text/name-matcher';

/** Every match is a mention, or every one that begins with a capital: what finding names is compared with. */
export function plainMentions(
  { text, tokens, sentenceOf }: AnalysedText,
  matches: readonly NameMatch[],
  { capitals }: { capitals: boolean },
): Mention[] {
  return matches
    .filter(({ from }) => !capitals || /^\p{Lu}/u.test(text.slice(tokens.starts[from], tokens.ends[from])))
    .map(({ from, to, readings }) => ({
      artistId: readings[0]!.artistId,
      from,
      to,
      sentence: sentenceOf[from]!,
    }));
}
