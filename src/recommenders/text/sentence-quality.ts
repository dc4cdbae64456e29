const READABLE_LENGTH = 220;
const LONGEST = 400;

/** How well a sentence shows a connection: close mentions, and short enough to be read on a card. */
export function sentenceQuality(weight: number, length: number): number {
  return length > LONGEST ? 0 : weight / (1 + Math.max(0, length - READABLE_LENGTH) / READABLE_LENGTH);
}
