import { expect, it } from 'vitest';
import { smartRulesSchema } from '@/domain/contracts/smart-rules';
import { smartStarters } from '@/domain/smart-playlists/smart-starters';
import { rulesInWords } from './rules-in-words';

it('says the starters so that one can tell them apart', () => {
  const sentences = smartStarters.map(({ rules }) => rulesInWords(rules));
  expect(sentences.slice(0, 2)).toEqual([
    'Your verdict is liked, and last heard not in the last 60 days. In order of when you last heard it.',
    'Year is between 1990 and 1999, and tempo is between 165 and 175 BPM, or half or twice of it. In order of chance, anew each day. At most 60 minutes.',
  ]);
  expect(sentences.at(-1)).toBe(
    'In your Discover of the last 8 weeks, and (your verdict is liked, or plays is at least 3 times). In order of chance, anew each day.',
  );
  expect(rulesInWords(smartRulesSchema.parse({ match: 'all', rules: [] }))).toMatch(/^Every track\./);
});
