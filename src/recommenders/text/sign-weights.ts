/** First word of signs that have a weight of their own in the first round of judging. */
export const FIRST_ROUND = 'first-round';

/** Weights of a logistic model by sign, as a tree over the words of the signs: looked up without a string being made. */
export class SignWeights {
  private weight = 0;
  private readonly next = new Map<string, SignWeights>();

  /** @param weights by sign, its words parted by blanks */
  static from(weights: Iterable<readonly [sign: string, weight: number]>): SignWeights {
    const root = new SignWeights();
    for (const [sign, weight] of weights) {
      let node = root;
      for (const word of sign.split(' ')) {
        let following = node.next.get(word);
        if (!following) {
          following = new SignWeights();
          node.next.set(word, following);
        }
        node = following;
      }
      node.weight = weight;
    }
    return root;
  }

  /** Reads lines of a weight, a blank and a sign. */
  static read(lines: string): SignWeights {
    return SignWeights.from(
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const blank = line.indexOf(' ');
          return [line.slice(blank + 1), Number(line.slice(0, blank))] as const;
        }),
    );
  }

  /** The weights of signs that begin with a word, by their other words. */
  below(word: string): SignWeights {
    return this.next.get(word) ?? NOTHING;
  }

  /** The weight of a sign; 0 where nothing was learned about it. */
  of(sign: string, second?: string, third?: string, fourth?: string): number {
    let node = this.next.get(sign);
    if (second !== undefined) node = node?.next.get(second);
    if (third !== undefined) node = node?.next.get(third);
    if (fourth !== undefined) node = node?.next.get(fourth);
    return node?.weight ?? 0;
  }
}

const NOTHING = new SignWeights();
