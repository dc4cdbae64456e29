// Files of `natural` that carry no types of their own.
declare module 'natural/lib/natural/util/abbreviations_en.js' {
  export const knownAbbreviations: string[];
}
declare module 'natural/lib/natural/util/stopwords.js' {
  export const words: string[];
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/Lexicon.js' {
  export default class Lexicon {
    constructor(language: 'EN' | 'DU');
    lexicon: Record<string, string[]>;
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(token: string): string };
  export default PorterStemmer;
}
declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: 'English', stemmer: null, vocabulary: 'afinn');
    /** Mean valence of the words, -5 to 5. */
    getSentiment(words: string[]): number;
  }
}
