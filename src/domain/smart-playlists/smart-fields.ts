/**
 * What the rules of a smart playlist can ask of a track: one table, read by the contract, by the editor and by what makes
 * SQL of it. A new line here needs a column in `smart-columns` and nothing else.
 */
export const smartFields = {
  genre: { kind: 'words', label: 'Genre' },
  artist: { kind: 'words', label: 'Artist' },
  album: { kind: 'words', label: 'Album' },
  title: { kind: 'words', label: 'Title' },
  year: { kind: 'amount', label: 'Year', min: 1000, max: 3000, step: 1, usual: 1990, unit: '' },
  duration: { kind: 'amount', label: 'Length', min: 0, max: 86_400, step: 1, usual: 240, unit: 'seconds' },
  loudness: { kind: 'amount', label: 'Loudness', min: -70, max: 10, step: 0.1, usual: -14, unit: 'LUFS' },
  energy: { kind: 'amount', label: 'Energy', min: 0, max: 100, step: 1, usual: 50, unit: 'percent' },
  plays: { kind: 'amount', label: 'Plays', min: 0, max: 1_000_000, step: 1, usual: 1, unit: 'times' },
  skips: { kind: 'amount', label: 'Skips', min: 0, max: 1_000_000, step: 1, usual: 1, unit: 'times' },
  tempo: { kind: 'tempo', label: 'Tempo', min: 1, max: 1000, step: 1, usual: 120, unit: 'BPM' },
  key: { kind: 'key', label: 'Key' },
  mood: { kind: 'mood', label: 'Mood' },
  group: { kind: 'group', label: 'Sound group' },
  feedback: { kind: 'feedback', label: 'Your verdict' },
  added: { kind: 'days', label: 'Added', max: 36_500 },
  heard: { kind: 'heard', label: 'Last heard', max: 36_500 },
  discover: { kind: 'weeks', label: 'In your Discover', max: 520 },
} as const satisfies Record<string, SmartFieldShape>;

type SmartFieldShape =
  | { kind: 'words' | 'key' | 'mood' | 'group' | 'feedback'; label: string }
  | { kind: 'days' | 'heard' | 'weeks'; label: string; max: number }
  | {
      kind: 'amount' | 'tempo';
      label: string;
      min: number;
      max: number;
      step: number;
      /** What a new rule begins with. */
      usual: number;
      unit: string;
    };

export type SmartField = keyof typeof smartFields;
export type SmartKind = (typeof smartFields)[SmartField]['kind'];
/** The fields of a kind. */
export type FieldOf<Kind extends SmartKind> = {
  [Field in SmartField]: (typeof smartFields)[Field]['kind'] extends Kind ? Field : never;
}[SmartField];

/** How a rule of each kind compares, and what that reads like between field and value. */
export const smartOperators = {
  words: { is: 'is', isNot: 'is not', contains: 'contains', containsNot: 'does not contain' },
  amount: { is: 'is', atLeast: 'is at least', atMost: 'is at most', between: 'is between' },
  tempo: { is: 'is', atLeast: 'is at least', atMost: 'is at most', between: 'is between' },
  key: { is: 'is', isNot: 'is not', goesWith: 'goes with' },
  mood: { is: 'is', isNot: 'is not' },
  group: { is: 'is', isNot: 'is not' },
  feedback: { is: 'is', isNot: 'is not' },
  days: { within: 'in the last', notWithin: 'not in the last' },
  heard: { within: 'in the last', notWithin: 'not in the last', never: 'never' },
  weeks: { within: 'of the last', notWithin: 'not of the last' },
} as const satisfies Record<SmartKind, Record<string, string>>;

/** What the tracks can be put in order by; those without it come last. */
export const smartOrders = {
  random: 'chance, anew each day',
  artist: 'artist and album',
  title: 'title',
  added: 'when it was added',
  year: 'year',
  duration: 'length',
  tempo: 'tempo',
  energy: 'energy',
  plays: 'plays',
  heard: 'when you last heard it',
} as const;
export type SmartOrder = keyof typeof smartOrders;
