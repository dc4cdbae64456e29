import type { ReactNode } from 'react';
import type { Outcomes, RankingResult } from '@/domain/contracts/quality';
import { countOf, numeral } from './amounts';
import { amount, decimal, fineShare, percent, points, weekName } from './measures';
import { signalNames } from './signals';

type Outcome = Exclude<keyof Outcomes, 'tracks'>;

export const qualityPage = {
  title: 'Quality',
};

/** What becomes of a track of a list. */
export const outcomeNames: Record<Outcome, string> = {
  liked: 'Liked',
  completed: 'Heard to the end',
  skipped: 'Skipped',
  unplayed: 'Never played',
};

export const outcomeMeanings: Record<Outcome, string> = {
  liked: 'Tracks somebody said they like',
  completed: 'Played through at least once',
  skipped: 'Given up within 30 seconds, every time',
  unplayed: 'Nobody came to them',
};

/** What came of the lists, week by week. */
export const weekSection = {
  title: 'What came of the lists',
  nothingYet:
    'There is no Discover list yet. The first one is made when somebody picks artists or plays music; what they do with it shows here the same day.',
  weekBefore: 'The week before',
  weekAfter: 'The week after',
  thisWeek: 'This week',
  /** What came of one week; `mark` makes its name stand out. */
  summary: (
    { week, lists, all, isRunning }: { week: string; lists: number; all: Outcomes; isRunning: boolean },
    mark: (text: string) => ReactNode,
  ) => (
    <>
      {mark(weekName(week))}
      {`: of ${countOf(all.tracks, 'track')} on ${countOf(lists, 'list')}, ${amount(all.completed)} were heard to the end (${percent(all.tracks > 0 ? all.completed / all.tracks : 0)}), ${amount(all.liked)} liked, ${amount(all.skipped)} skipped and ${amount(all.unplayed)} never played${isRunning ? ' so far' : ''}.`}
    </>
  ),
  reach: 'Reach',
  reachMeaning: (tracks: number) =>
    `Of the library's ${countOf(tracks, 'track')}, how many were on a list that week`,
  novelty: 'Novelty',
  noveltyMeaning: (listeners: number) =>
    `How unknown the tracks are to the ${countOf(listeners, 'listener')}: each bit halves who knows them`,
  noveltyNeeds: 'Needs five other listeners to say who knows a track',
  bits: (bits: number) => decimal(bits, 1),
  artistSpread: 'Artist spread',
  artistSpreadMeaning: 'Different artists for each track of a list',
  spread: (spread: number) => decimal(spread, 2),
  listed: ({ listed, tracks, weeks }: { listed: number; tracks: number; weeks: number }) =>
    `${countOf(listed, 'track')} of ${numeral(tracks)} were on a list in these ${countOf(weeks, 'week')}.`,
};

export const lineKey = {
  label: 'What the lines show',
  all: 'All tracks',
  howSignalsCount: 'A track counts for each signal by its share.',
};

export const linePanel = {
  /** A line of the chart at its end; the line of all tracks where there is no name. */
  atLast: (signal: string | null, value: string) => `${signal ?? 'all'} ${value}`,
  inWords: (title: string, weeks: number, lastWeek: string, values: readonly string[]) =>
    `${title}, ${weeks} weeks to ${weekName(lastWeek).toLowerCase()}: at last ${values.join(', ')}`,
};

export const weekTable = {
  title: 'The weeks as a table',
  caption: 'What came of the tracks of all lists, by week and signal',
  columns: [
    'Week',
    'Signal',
    'Tracks',
    outcomeNames.liked,
    outcomeNames.completed,
    outcomeNames.skipped,
    outcomeNames.unplayed,
    'Reach',
    'Novelty, bits',
    'Artist spread',
  ],
  all: 'All',
  bits: (bits: number) => decimal(bits, 2),
  spread: (spread: number) => decimal(spread, 2),
  share: (share: number, count: number) => `${percent(share)} (${amount(count)})`,
};

/** Whether tracks please as often as was held likely. */
export const calibrationWords = {
  title: 'Does it know what it says?',
  nothingYet:
    'Each track is listed with a probability that it is liked or heard to the end. Once tracks of lists have been played, this shows how often that came true.',
  onAverage: (predicted: number, came: number) =>
    `On average the blend gave these tracks a chance of ${percent(predicted)} to please. Liked or heard to the end were ${percent(came)}${Math.abs(came - predicted) < 0.01 ? ', as it said.' : `: ${points(came - predicted)} beside it.`}`,
  error: (error: number, answers: number) =>
    `Expected calibration error ${points(error).replace('+', '')}, over ${countOf(answers, 'answer')}. Dots on the line are as good as their word; above it, more came true than was promised. The bars hold the truth with 95 % confidence, the larger dots have more answers.`,
  few: (telling: number) =>
    `These are few: from ${telling} answers on the curve says something about the blend rather than about single tracks.`,
  table: 'The curve as a table',
  tableCaption: 'How often tracks pleased, by how likely the blend held that',
  columns: ['Held likely', 'Answers', 'Came true', 'From', 'To'],
  held: fineShare,
  chart: (bins: readonly { predicted: number; rate: number }[]) =>
    `Calibration: ${bins.map(({ predicted, rate }) => `${percent(predicted)} held likely, ${percent(rate)} came true`).join('; ')}`,
  heldLikely: 'held likely',
  cameTrue: 'came true',
  point: (predicted: number, rate: number, answers: number) =>
    `${percent(predicted)} held likely: ${percent(rate)} of ${answers} came true`,
};

/** Whether lists would have found what listeners then found. */
export const rankingWords = {
  title: 'Would it have found it?',
  measure: 'Measure now',
  notStarted: 'The measurement did not start',
  method:
    'Not measured yet. It hides the newest finds of each listener, ranks the library with what was known before, and looks how far up the finds stand. It takes some seconds a listener, and listeners who have found twenty-five tracks or more.',
  nobody: (when: string, asked: number) =>
    `Measured ${when}: nobody has enough history yet${asked > 0 ? ` (${countOf(asked, 'listener')} asked)` : ''}. It takes a listener who has found twenty-five tracks or more, five of them lately and three by artists new to them.`,
  about: ({ hiddenTracks, asked, k }: Pick<RankingResult, 'hiddenTracks' | 'asked' | 'k'>) =>
    `${countOf(hiddenTracks, 'track')} that ${countOf(asked, 'listener')} found by themselves were hidden, and the library ranked as of before. NDCG@${k}: 100 % is every find on top of a list of ${k}.`,
  reading: (when: string, { tooNew, asked }: Pick<RankingResult, 'tooNew' | 'asked'>) => {
    const others = tooNew > 0 ? `; ${countOf(tooNew, 'listener')} more had too little history` : '';
    const needs = asked === 1 ? ', and takes two listeners' : '';
    const few = asked < 10 ? ' With so few listeners the order of the bars is a hint, not a finding.' : '';
    return `Measured ${when}${others}. The thin line holds the mean with 95 % confidence${needs}.${few} Factors and texts are of today and may have learned from what was hidden, so the bars flatter listeners and blend a little.`;
  },
  table: 'How far up the hidden finds stood, by who ranked',
  rankedBy: 'Ranked by',
  gain: (k: number) => `NDCG@${k}`,
  gainInPercent: 'NDCG in percent',
  found: 'Found',
  /** Behind the mean. */
  within: (low: number, high: number) => `, 95 %: ${percent(low)} to ${percent(high)}`,
  methods: { ...signalNames, blend: 'Blend', popularity: 'Favourites' },
};

/** What another blend would have brought. */
export const whatIf = {
  title: 'What if it were blended otherwise?',
  about:
    'Each list was drawn with weights a little off the likeliest ones. Answers to draws near other weights tell what those would have brought, as far as draws went.',
  nothingYet:
    'No list that keeps its draws and was made by the blend that serves now has been answered yet. Every list built from now on does; once some dozens of their tracks have been played, other weights can be asked about here.',
  factor: (value: number) => `× ${decimal(value, 2)}`,
  weight: (signal: string) => `${signal}, times what it counts now`,
  times: (value: number) => `${decimal(value, 2)} times`,
  exploration: 'Exploration',
  explorationMeaning: 'how far it ventures',
  explorationLabel: 'Exploration, beside how far it ventures now',
  howWeightsCount:
    'Weights are multiplied for every listener; what they count together stays, so lowering one raises the others.',
  asNow: 'As it is now',
  asItIs: (pleased: number) =>
    `Of what was answered, ${percent(pleased)} pleased. Move a slider to ask what another blend would have brought.`,
};

/** By which blend lists are made, and how that came about. */
export const servedBlend = {
  title: 'What lists are made by',
  plain: 'What listeners taught, as it was learned.',
  training: (when: string) => `Last learned ${when}.`,
  adopt: 'Make lists by this from now on',
  adopted: 'Lists are made by another blend from now on',
  adoptedAbout: 'Lists that are there stay as they are.',
  notAdopted: 'The blend was not adopted',
  /** Beside the button, where the estimate says little or nothing good. */
  warnings: {
    'too-little': 'Too few answers: nobody knows whether this would be better. A trial would tell.',
    'too-far': 'No list was drawn near this: nobody knows whether it would be better. A trial would tell.',
    'no-difference': 'Nothing says that this would be better.',
    worse: 'By what is known this would be worse.',
    better: '',
  },
  back: 'Back to the one before',
  backDone: 'Lists are made by the blend before again',
  notBack: 'The blend stays as it is',
  history: 'What was adopted',
  now: 'now',
  origins: {
    'what-if': (by: string, when: string) => `${by} adopted it ${when}`,
    trial: (by: string, when: string) => `${by} adopted it ${when}, from a trial`,
    undo: (by: string, when: string) => `${by} went back to it ${when}`,
  },
};

export const estimateChart = {
  asItIs: 'As it is',
  changed: 'Changed',
  unchanged: (pleased: number) => `As it is: ${percent(pleased)} pleased`,
  inWords: (pleased: number, { mean, low, high }: { mean: number; low: number; high: number }) =>
    `As it is ${percent(pleased)}, changed ${percent(mean)}, from ${percent(Math.max(0, low))} to ${percent(Math.min(1, high))}`,
};
