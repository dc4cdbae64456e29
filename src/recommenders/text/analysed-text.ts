import { type SentenceStarts, sentenceAt, splitSentences } from './split-sentences';
import { type Tokens, tokenise } from './tokenise';

/** A page of plain text to learn from. */
export interface TextDocument {
  id: string;
  /** Whose page it is (host name): no single site may decide what belongs together. */
  site: string;
  title: string;
  text: string;
  /** When it was written, or read where that is not known: ms since 1970. */
  writtenAt: number;
  /** BCP 47; null or absent where nobody can tell. */
  language?: string | null;
}

/** A text cut into words and sentences. The title stands before the text, as its first sentence. */
export interface AnalysedText {
  text: string;
  /** Characters of `text` that precede the document's own text: subtract to get an offset in the document. */
  textStart: number;
  tokens: Tokens;
  sentenceStarts: SentenceStarts;
  /** Sentence of each token. */
  sentenceOf: Int32Array;
}

/** Tokenises and splits; linear in the text's length. */
export function analyseText({ title, text: body }: Pick<TextDocument, 'title' | 'text'>): AnalysedText {
  const heading = title ? `${title.replace(/\s+/g, ' ')}\n` : '';
  const text = heading + body;
  const tokens = tokenise(text);
  const sentenceStarts = splitSentences(text);
  const sentenceOf = new Int32Array(tokens.length);
  let sentence = tokens.length ? sentenceAt(sentenceStarts, tokens.starts[0]!) : 0;
  for (let token = 0; token < tokens.length; token++) {
    while (sentence + 1 < sentenceStarts.length && sentenceStarts[sentence + 1]! <= tokens.starts[token]!)
      sentence++;
    sentenceOf[token] = sentence;
  }
  return { text, textStart: heading.length, tokens, sentenceStarts, sentenceOf };
}

/** One sentence as a reader sees it, white space folded. */
export function sentenceText({ text, sentenceStarts }: AnalysedText, sentence: number): string {
  const end = sentenceStarts[sentence + 1] ?? text.length;
  return text.slice(sentenceStarts[sentence], end).replace(/\s+/g, ' ').trim();
}
