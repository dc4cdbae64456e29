/** What is longer than this is no listen: it is dropped, so that a file without an end fills no memory. */
const LONGEST_OBJECT = 65_536;

/**
 * Takes the objects of a JSON array apart while it arrives, in bounded memory. It looks at braces and strings alone: an
 * object that is no JSON comes out like the others and is for the reader to refuse, so that one damaged record does not
 * cost the rest of a file.
 */
export class JsonObjects {
  private rest = '';
  private depth = 0;
  private isInString = false;
  private isEscaped = false;

  /** @returns the objects that end in this chunk; null stands for one that is too long */
  push(chunk: string): (string | null)[] {
    const found: (string | null)[] = [];
    let from = this.depth > 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (code === BACKSLASH) this.isEscaped = true;
        // No string goes over a line: a quote that was lost is over there.
        else if (code === QUOTE || code === NEWLINE) this.isInString = false;
      } else if (code === QUOTE) {
        this.isInString = this.depth > 0;
      } else if (code === OPEN) {
        if (this.depth++ === 0) from = at;
      } else if (code === CLOSE && this.depth > 0 && --this.depth === 0) {
        found.push(this.rest + chunk.slice(from, at + 1));
        this.rest = '';
        from = -1;
      }
    }
    if (this.depth === 0) return found;
    this.rest += chunk.slice(from);
    if (this.rest.length > LONGEST_OBJECT) {
      found.push(null);
      this.giveUp();
    }
    return found;
  }

  /** @returns what was begun and has no end, if anything */
  end(): string[] {
    return this.depth > 0 ? [this.rest] : [];
  }

  /** A brace was lost long ago: the next one that opens is taken for the beginning of an object. */
  private giveUp(): void {
    this.rest = '';
    this.depth = 0;
    this.isInString = false;
    this.isEscaped = false;
  }
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
