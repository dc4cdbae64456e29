import { distasteCard, distasteWords } from '@words/taste';

/** How much a refusal still counts, 0 .. 1. */
export function strengthInWords(strength: number): string {
  if (strength > 0.75) return distasteWords.fully;
  if (strength > 0.35) return distasteWords.byHalf;
  return strength > 0.1 ? distasteWords.aLittle : distasteWords.nearlyForgotten;
}

/** How much is held against a kind of music, 0 .. 1. */
export function amountInWords(strength: number): string {
  const { nothing, little, some, much, all } = distasteCard.amounts;
  if (strength <= 0) return nothing;
  if (strength < 0.25) return little;
  if (strength < 0.6) return some;
  return strength < 0.95 ? much : all;
}
