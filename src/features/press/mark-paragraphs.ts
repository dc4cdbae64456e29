import type { PressMention } from '@/domain/contracts/press';

/** A stretch of text, and who it names if it names anybody. */
export interface Piece {
  /** Where it begins in the whole text, UTF-16. */
  offset: number;
  text: string;
  mention: PressMention | null;
}

/** What is shown as one block. */
export interface Paragraph {
  offset: number;
  length: number;
  pieces: Piece[];
}

type Range = { start: number; end: number };
type Mark = Range & { mention: PressMention };

/** No paragraph is longer: a text without line breaks would be one block of half a million characters. */
const LONGEST = 4_000;

/** Takes a text apart at its lines and marks the names in it. What does not fit the text is left unmarked. */
export function markParagraphs(text: string, mentions: readonly PressMention[]): Paragraph[] {
  const marks = fittingMarks(text, mentions);
  let next = 0;
  return paragraphRanges(text, marks).map(({ start, end }) => {
    while (next < marks.length && marks[next]!.end <= start) next++;
    const pieces: Piece[] = [];
    let at = start;
    for (let index = next; index < marks.length && marks[index]!.start < end; index++) {
      const mark = marks[index]!;
      const from = Math.max(at, mark.start);
      const to = Math.min(end, mark.end);
      if (from > at) pieces.push({ offset: at, text: text.slice(at, from), mention: null });
      pieces.push({ offset: from, text: text.slice(from, to), mention: mark.mention });
      at = to;
    }
    if (at < end) pieces.push({ offset: at, text: text.slice(at, end), mention: null });
    return { offset: start, length: end - start, pieces };
  });
}

/** Mentions that stand in the text where they say they do, in order; of two that overlap the first, then the longer. */
function fittingMarks(text: string, mentions: readonly PressMention[]): Mark[] {
  const marks: Mark[] = [];
  const folded = (words: string) => words.replace(/\s/g, ' ');
  const inOrder = mentions.toSorted((a, b) => a.offset - b.offset || b.spelling.length - a.spelling.length);
  for (const mention of inOrder) {
    const { offset: start, spelling } = mention;
    const end = start + spelling.length;
    const isInside = Number.isInteger(start) && start >= (marks.at(-1)?.end ?? 0) && end <= text.length;
    if (!isInside || end === start || folded(text.slice(start, end)) !== folded(spelling)) continue;
    marks.push({ start, end, mention });
  }
  return marks;
}

/** Where the blocks of a text are: its lines or, where blank lines part them, what stands between those. */
function paragraphRanges(text: string, marks: readonly Mark[]): Range[] {
  const ranges: Range[] = [];
  const breaks = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  let start = 0;
  let mark = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() === '') return;
    let from = start;
    while (end - from > LONGEST) {
      while (mark < marks.length && marks[mark]!.end <= from) mark++;
      const to = cutBefore(text, from, marks, mark);
      ranges.push({ start: from, end: to });
      from = to;
    }
    ranges.push({ start: from, end });
  };
  for (const { index, 0: found } of text.matchAll(breaks)) {
    add(index);
    start = index + found.length;
  }
  add(text.length);
  return ranges;
}

/** The best place to part a block that is too long: behind a space, through no name and no character. */
function cutBefore(text: string, from: number, marks: readonly Mark[], firstMark: number): number {
  const limit = from + LONGEST;
  const space = text.lastIndexOf(' ', limit - 1) + 1;
  let cut = space > from ? space : limit;
  for (let index = firstMark; index < marks.length && marks[index]!.start < cut; index++) {
    if (marks[index]!.end > cut && marks[index]!.start > from) cut = marks[index]!.start;
  }
  return /[\udc00-\udfff]/.test(text[cut] ?? '') && cut - 1 > from ? cut - 1 : cut;
}

const CHUNK_PARAGRAPHS = 200;
const CHUNK_CHARACTERS = 60_000;
const CHUNK_PIECES = 1_000;

/** Up to which paragraph the first `chunks` portions of a long text go: as much as a page draws without a pause. */
export function endOfChunks(paragraphs: readonly Paragraph[], chunks: number): number {
  let end = 0;
  for (let chunk = 0; chunk < chunks && end < paragraphs.length; chunk++) {
    const last = Math.min(paragraphs.length, end + CHUNK_PARAGRAPHS);
    let characters = 0;
    let pieces = 0;
    while (end < last && characters < CHUNK_CHARACTERS && pieces < CHUNK_PIECES) {
      characters += paragraphs[end]!.length;
      pieces += paragraphs[end]!.pieces.length;
      end++;
    }
  }
  return end;
}
