import { countOf } from './amounts';
import { percent } from './measures';

export const trialSection = {
  title: 'Try two blends on real lists',
  about:
    'While a trial runs, both blends draft every list in turns, like captains choosing teams: each brings as many tracks, under the same rules, and listeners decide without knowing whose track they hear. Lists that a listener steers are not part of it.',
  running: (started: string, lists: number) =>
    `Running since ${started.replace(/ ago$/, '')}: ${countOf(lists, 'list')} drafted.`,
  end: 'End the trial',
  ended: 'The trial has ended',
  learnedAgain: 'Lists are made by the learned blend again. What was drafted still counts.',
  notEnded: 'The trial did not end',
  adopt: (team: string) => `End it and make all lists by ${team}`,
  adoptPast: (team: string) => `Make all lists by ${team} from now on`,
  past: 'Trials that have ended',
  against: (a: string, b: string) => `${a} against ${b.toLowerCase()}`,
  endedAgo: (when: string, lists: number) => `ended ${when}, ${countOf(lists, 'list')}`,
};

export const trialForm = {
  weights: { learned: 'Learned weights', equal: 'Equal weights' },
  adventure: 'Adventure',
  start: 'Start the trial',
  notStarted: 'The trial did not start',
  isSame: 'Both are the same: change one of them.',
  whatHappens: 'The lists built from now on are drafted by both, until you end it.',
  blend: (team: string) => `Blend ${team}`,
  weightsOf: (team: string) => `Weights of blend ${team}`,
  knobOf: (knob: string, team: string) => `${knob} of blend ${team}`,
};

export const trialResult = {
  table: 'What came of the tracks of each blend',
  tracks: 'Tracks',
  won: (team: string, lists: number) => `${team} won ${lists}`,
  even: (lists: number) => `${lists} even`,
  shareOfA: ({ mean, low, high }: { mean: number; low: number; high: number }) =>
    `A wins ${percent(mean)} of lists, 95 %: ${percent(low)} to ${percent(high)}`,
  nothingKnown: 'How many lists A wins: nothing is known yet',
  always: (team: string) => `${team} always`,
  evenly: 'even',
};
