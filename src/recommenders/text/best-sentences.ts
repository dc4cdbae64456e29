/** A sentence that shows two artists together, and the document it is from. */
export interface EvidenceSentence {
  documentId: string;
  sentence: string;
}

interface Ranked extends EvidenceSentence {
  quality: number;
}

const KEPT = 3;
const READABLE_LENGTH = 220;
const LONGEST = 400;

/** How well a sentence shows a connection: close mentions, and short enough to be read on a card. */
export function sentenceQuality(weight: number, length: number): number {
  return length > LONGEST ? 0 : weight / (1 + Math.max(0, length - READABLE_LENGTH) / READABLE_LENGTH);
}

/** Keeps the few best sentences for each pair of artists; a sentence that several pages repeat counts once. */
export class BestSentences {
  private readonly pairs = new Map<string, Ranked[]>();

  /** @param sentence read only when it is worth keeping */
  offer(a: number, b: number, documentId: string, quality: number, sentence: () => string): void {
    if (quality <= 0) return;
    const key = keyOf(a, b);
    const kept = this.pairs.get(key) ?? [];
    if (kept.length === KEPT && kept[KEPT - 1]!.quality >= quality) return;
    const text = sentence();
    const same = kept.findIndex((entry) => entry.sentence === text);
    if (same >= 0 && kept[same]!.quality >= quality) return;
    if (same >= 0) kept.splice(same, 1);
    kept.push({ documentId, sentence: text, quality });
    kept.sort((x, y) => y.quality - x.quality);
    this.pairs.set(key, kept.slice(0, KEPT));
  }

  of(a: number, b: number): EvidenceSentence[] {
    const kept = this.pairs.get(keyOf(a, b)) ?? [];
    return kept.map(({ documentId, sentence }) => ({ documentId, sentence }));
  }
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`;
}
