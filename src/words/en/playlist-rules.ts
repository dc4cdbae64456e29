import type { FeedbackValue } from '@/domain/contracts/library';
import type {
  FieldOf,
  SmartField,
  SmartKind,
  SmartOperator,
  SmartOrder,
} from '@/domain/smart-playlists/smart-fields';
import type { SmartStarter } from '@/domain/smart-playlists/smart-starters';

export const rulesPage = {
  title: 'New smart playlist',
  about:
    'Say what belongs in it; it is found anew whenever it is opened. Plays, likes and lists are those of whoever opens it.',
  beginWith: 'Begin with',
  name: 'Name',
  make: 'Make the playlist',
  of: (playlist: string) => `Rules of ${playlist}`,
  changed: 'Rules changed',
  save: 'Save the rules',
  leave: 'Leave them as they were',
  noneOfYours: 'There are no rules of yours here',
  whyNone: 'The tracks of this playlist were chosen, or it is somebody else’s.',
};

export const rulesPreview = {
  title: 'What they find',
  tracks: 'The first tracks',
  nothingFits: 'No track fits. Fewer rules, or “any of these”, would find more.',
  notYet: 'It shows here as soon as the rules are whole.',
};

/** Rules and groups have no names but their numbers: "rule 2 of group 1". */
export const rulesEditor = {
  label: 'Rules of the playlist',
  group: (number: number) => `group ${number}`,
  rule: (number: number) => `rule ${number}`,
  ruleOf: (number: number, group: string) => `rule ${number} of ${group}`,
  remove: (ruleOrGroup: string) => `Remove ${ruleOrGroup}`,
  addRule: 'Add a rule',
  addGroup: 'Add a group',
  undo: 'Take back the last change',
  /** Stands before and behind the choice of `all` and `any`. */
  tracksForWhich: 'Tracks for which',
  all: 'all of these',
  any: 'any of these',
  hold: 'hold',
  howMany: 'How many rules must hold',
  howManyOf: (group: string) => `How many rules of ${group} must hold`,
  rules: 'Rules',
  rulesOf: (group: string) => `Rules of ${group}`,
  field: (rule: string) => `What ${rule} asks for`,
  operator: (rule: string) => `How ${rule} compares`,
  value: (field: string, rule: string) => `${field} of ${rule}`,
  from: (value: string) => `${value}, from`,
  to: (value: string) => `${value}, to`,
  withUnit: (value: string, unit: string) => `${value}, ${unit}`,
  /** Between the two ends of a range. */
  and: 'and',
  orHalfOrTwice: 'or half, or twice',
  chooseGroup: 'Choose a group',
  groupGone: 'A group that is no more',
};

export const rulesOrder = {
  inOrderOf: 'In order of',
  label: 'Order of the tracks',
  direction: 'Which come first',
  ascending: 'smallest, earliest or A first',
  descending: 'largest, latest or Z first',
  limit: 'Not more than',
  amount: 'Most of it',
  unit: 'What the limit counts',
  tracks: 'tracks',
  minutes: 'minutes',
};

/** What a rule can ask of a track. */
export const smartFieldWords: Record<SmartField, string> = {
  genre: 'Genre',
  artist: 'Artist',
  album: 'Album',
  title: 'Title',
  year: 'Year',
  duration: 'Length',
  loudness: 'Loudness',
  energy: 'Energy',
  plays: 'Plays',
  skips: 'Skips',
  tempo: 'Tempo',
  key: 'Key',
  mood: 'Mood',
  group: 'Sound group',
  feedback: 'Your verdict',
  added: 'Added',
  heard: 'Last heard',
  discover: 'In your Discover',
};

export const smartUnitWords: Record<FieldOf<'amount' | 'tempo' | 'days' | 'heard' | 'weeks'>, string> = {
  year: '',
  duration: 'seconds',
  loudness: 'LUFS',
  energy: 'percent',
  plays: 'times',
  skips: 'times',
  tempo: 'BPM',
  added: 'days',
  heard: 'days',
  discover: 'weeks',
};

/** How a rule compares, as it reads between field and value. */
export const smartOperatorWords: { [Kind in SmartKind]: Record<SmartOperator<Kind>, string> } = {
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
};

export const verdictWords: Record<FeedbackValue, string> = { like: 'liked', dislike: 'not for me' };

/** What the tracks can be put in order by. */
export const smartOrderWords: Record<SmartOrder, string> = {
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
};

/** Smart playlists to begin with. */
export const starterNames: Record<SmartStarter['id'], string> = {
  likedLongAgo: 'Liked, but not heard for 60 days',
  fastNineties: 'Nineties at 165 to 175 BPM',
  newAndUnheard: 'New here and never heard',
  hourOfMelancholy: 'An hour of melancholy',
  livelyWithAMinor: 'Goes with A minor, lively',
  bestOfDiscover: 'The best of your last Discover lists',
};
