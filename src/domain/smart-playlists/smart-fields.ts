/**
 * What the rules of a smart playlist can ask of a track: one table, read by the contract, by the editor and by what makes
 * SQL of it. A new line here needs a column in `smart-columns`, its words in the catalogue, and nothing else.
 */
export const smartFields = {
  genre: { kind: 'words' },
  artist: { kind: 'words' },
  album: { kind: 'words' },
  title: { kind: 'words' },
  year: { kind: 'amount', min: 1000, max: 3000, step: 1, usual: 1990 },
  /** Seconds. */
  duration: { kind: 'amount', min: 0, max: 86_400, step: 1, usual: 240 },
  /** LUFS. */
  loudness: { kind: 'amount', min: -70, max: 10, step: 0.1, usual: -14 },
  /** Percent. */
  energy: { kind: 'amount', min: 0, max: 100, step: 1, usual: 50 },
  plays: { kind: 'amount', min: 0, max: 1_000_000, step: 1, usual: 1 },
  skips: { kind: 'amount', min: 0, max: 1_000_000, step: 1, usual: 1 },
  /** Beats a minute. */
  tempo: { kind: 'tempo', min: 1, max: 1000, step: 1, usual: 120 },
  key: { kind: 'key' },
  mood: { kind: 'mood' },
  group: { kind: 'group' },
  feedback: { kind: 'feedback' },
  added: { kind: 'days', max: 36_500 },
  heard: { kind: 'heard', max: 36_500 },
  discover: { kind: 'weeks', max: 520 },
} as const satisfies Record<string, SmartFieldShape>;

type SmartFieldShape =
  | { kind: 'words' | 'key' | 'mood' | 'group' | 'feedback' }
  | { kind: 'days' | 'heard' | 'weeks'; max: number }
  | {
      kind: 'amount' | 'tempo';
      min: number;
      max: number;
      step: number;
      /** What a new rule begins with. */
      usual: number;
    };

export type SmartField = keyof typeof smartFields;
export type SmartKind = (typeof smartFields)[SmartField]['kind'];
/** The fields of a kind. */
export type FieldOf<Kind extends SmartKind> = {
  [Field in SmartField]: (typeof smartFields)[Field]['kind'] extends Kind ? Field : never;
}[SmartField];

/** How a rule of each kind compares. */
export const smartOperators = {
  words: ['is', 'isNot', 'contains', 'containsNot'],
  amount: ['is', 'atLeast', 'atMost', 'between'],
  tempo: ['is', 'atLeast', 'atMost', 'between'],
  key: ['is', 'isNot', 'goesWith'],
  mood: ['is', 'isNot'],
  group: ['is', 'isNot'],
  feedback: ['is', 'isNot'],
  days: ['within', 'notWithin'],
  heard: ['within', 'notWithin', 'never'],
  weeks: ['within', 'notWithin'],
} as const satisfies Record<SmartKind, readonly string[]>;
export type SmartOperator<Kind extends SmartKind> = (typeof smartOperators)[Kind][number];

/** What the tracks can be put in order by; those without it come last. `random` is another chance each day. */
export const smartOrders = [
  'random',
  'artist',
  'title',
  'added',
  'year',
  'duration',
  'tempo',
  'energy',
  'plays',
  'heard',
] as const;
export type SmartOrder = (typeof smartOrders)[number];
