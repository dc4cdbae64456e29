import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';

// AFINN (Nielsen 2011), with negations.
const analyzer = new SentimentAnalyzer('English', null, 'afinn');
// A sentence with one word of mild praise among a dozen.
const CLEAR_TONE = 0.25;
const MOST = 0.1;

/**
 * What a sentence's tone does to the weight of those it names together, 0.9 to 1.1: praise for two artists says a little
 * more than a quarrel between them.
 */
export function toneWeight(sentence: string): number {
  const words = sentence.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu);
  if (!words) return 1;
  return 1 + MOST * Math.max(-1, Math.min(1, analyzer.getSentiment(words) / CLEAR_TONE));
}
