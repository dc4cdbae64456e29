import { numeral } from './amounts';

/** What the machine does on the way to a list. */
export const stageTitles = {
  music: 'Bringing in the music',
  sound: 'Listening to it',
  text: 'Reading what is written',
  listeners: 'Comparing who listens to what',
  list: 'Making your list',
};

export const stageStates = {
  waiting: 'comes next',
  active: 'under way',
  done: 'done',
  failed: 'did not work',
};

export const stageWords = {
  /** For who cannot see the colour. */
  signal: (name: string) => `(the signal “${name}”)`,
  signals: { sound: 'sound', text: 'text', listeners: 'listeners' },
  state: (state: string) => `${state}: `,
  triedAgain: 'It will be tried again.',
  soFar: (amount: string) => (amount ? `${amount} so far` : 'done so far; goes on as more music comes in'),
  music: (tracks: number, artists: number) => `${numeral(tracks)} tracks by ${numeral(artists)} artists`,
  listened: (analysed: number, tracks: number) => `${numeral(analysed)} of ${numeral(tracks)} tracks`,
};
