import { lineFaults } from '@words/line-faults';
import type { z } from 'zod';
import { communityImportSchema } from '@/domain/contracts/community';
import type { LineFault } from '@/domain/line-fault';

/** Kept of each kind, for people to see what is meant. */
const MOST_EXAMPLES = 5;
const SHOWN_LETTERS = 120;

export const badReasonsSchema = communityImportSchema.shape.badReasons;

/** Counts lines that could not be taken, by reason, with the first few of each. */
export class BadLines {
  readonly reasons: z.infer<typeof badReasonsSchema>;

  /** @param count so far, @param reasons so far, of an import that goes on */
  constructor(
    public count: number,
    reasons: unknown,
  ) {
    this.reasons = badReasonsSchema.parse(reasons);
  }

  add(line: number, fault: LineFault, text: string | null): void {
    this.count++;
    this.note(line, fault, text);
  }

  /** For a line that was taken, but not as it stands. */
  note(line: number, fault: LineFault, text: string | null): void {
    const reason = lineFaults[fault];
    let known = this.reasons.find((one) => one.reason === reason);
    if (!known) {
      known = { reason, count: 0, examples: [] };
      this.reasons.push(known);
    }
    known.count++;
    // NUL cannot be stored.
    const shown = (text ?? '').slice(0, SHOWN_LETTERS).replaceAll('\0', '\uFFFD');
    if (known.examples.length < MOST_EXAMPLES) known.examples.push({ line, text: shown });
  }
}
