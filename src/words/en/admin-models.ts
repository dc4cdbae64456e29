import type { CommunityImport } from '@/domain/contracts/community';
import type { AnalysisState, CollaborativeState, Training } from '@/domain/contracts/models';
import { countOf, numeral, timeAgo } from './amounts';

type Search = NonNullable<CollaborativeState['search']>;
type Trial = Search['trials'][number];
type Tuning = NonNullable<AnalysisState['tuning']>;

export const collaborativeSection = {
  title: 'Who listens to what',
  compareNow: 'Compare now',
  didNotStart: 'The comparison did not start',
  nothingYet:
    'Nothing has been compared yet: that takes plays, likes or picks, or other people’s listening from a file.',
  notTaken: (trainedAt: string, now: Date, refusal: string) =>
    `The last comparison, ${timeAgo(trainedAt, now)}, was not taken. ${refusal}. The one before it goes on serving.`,
  compared: ({ trainedAt, trainMs }: Training, now: Date) =>
    `Compared ${timeAgo(trainedAt, now)} in ${Math.max(0.1, trainMs / 1000).toFixed(1)} sec`,
  linearShare: (share: number) => `${Math.round(100 * share)} % by the linear model`,
};

export const qualityChart = {
  notMeasured: 'How good its lists are is measured once twenty listeners have music of five artists or more.',
  label: (comparisons: number, ndcg: number, favourites: number) =>
    `Quality of the last ${comparisons} comparisons: ${ndcg.toFixed(3)} at last, everybody’s favourites ${favourites.toFixed(3)}`,
  point: (when: string, ndcg: number) => `${when}: ${ndcg.toFixed(3)}`,
  refusedPoint: (when: string, ndcg: number) => `${when}: ${ndcg.toFixed(3)}, not taken`,
  about: ({ askedUsers, ndcg, popularityNdcg }: NonNullable<Training['quality']>) =>
    `NDCG@20: how far up their lists ${numeral(askedUsers)} listeners would have found what was kept back from the comparison. Now ${ndcg.toFixed(3)}; everybody’s favourites (dashed) reach ${popularityNdcg.toFixed(3)}.`,
};

export const searchSection = {
  title: 'Settings of the comparison',
  action: 'Look for better ones',
  didNotStart: 'The search did not start',
  about:
    'The defaults serve. A search tries some dozens of settings on listening held back, in a few minutes for a few thousand listeners; with fewer than twenty who have music of five artists it finds nothing.',
  found: ({ settings, quality, trials, finishedAt }: Search, now: Date) =>
    `Found ${timeAgo(finishedAt, now)} after ${trials.length} tries: NDCG@20 ${quality.ndcg.toFixed(3)}, recall ${quality.recall.toFixed(3)}. α₀ ${settings.unobservedWeight}, λ ${settings.regularizationOfRule.toFixed(2)} × its rule; the linear model has ${Math.round(100 * settings.linearShare)} % of the say.`,
  best: (tries: number) => `The best ${tries} tries`,
  tried: 'Tried',
  ndcg: 'NDCG@20',
  recall: 'Recall@20',
  trial: ({ part, settings }: Trial) => {
    const share = `${Math.round(100 * (settings.linearShare ?? 0))} % linear`;
    return part === 'factors'
      ? `Factors: α₀ ${settings.unobservedWeight}, λ × ${settings.regularizationOfRule?.toFixed(2)}, ${share}`
      : `Linear: λ × ${settings.linearRegularizationOfRule}, γ ${settings.popularityDamping?.toFixed(1)}, ${share}`;
  },
};

export const halfLifeSection = {
  title: 'How old plays count',
  about: 'After this time a play counts half. Likes, dislikes and picks do not fade.',
  label: 'A play counts half after',
  month: 'A month',
  aboutMonth: 'Lists follow what is on right now.',
  quarter: 'Three months',
  halfYear: 'Half a year',
  year: 'A year',
  never: 'Plays never fade',
  aboutNever: 'An old favourite counts like a new one.',
  days: (days: string) => `${days} days`,
};

export const communitySection = {
  title: 'Other people’s listening',
  about:
    'A household alone does not know what goes together; a crowd does. Import who played what from a file, such as a ListenBrainz dump or the Last.fm table of HetRec 2011. Its listeners only teach the comparison: they are no accounts, and nothing about yours leaves this machine.',
  imports: 'Imports',
  none: 'Nothing has been imported yet.',
  artists: (artists: number, inLibrary: number) =>
    `${countOf(artists, 'artist')} in all, ${numeral(inLibrary)} of them in your library. Artists you add later count at the next comparison.`,
  states: { waiting: 'in line', failed: 'failed', removing: 'being removed' } as Partial<
    Record<CommunityImport['status'], string>
  >,
  imported: (finishedAt: string, now: Date) => `imported ${timeAgo(finishedAt, now)}`,
  reading: (name: string) => `Reading ${name}`,
  stopped: (error: string) => `It stopped: ${error}. What was read before stays.`,
  notTriedAgain: 'It was not tried again',
  remove: (name: string) => `Remove the listeners of ${name}`,
  removed: 'Its listeners are being forgotten',
  fileStays: 'The file was not touched.',
  importAgain: 'Import again',
  notImportedAgain: 'It was not imported again',
  notRemoved: 'It was not removed',
};

export const badLines = {
  notTaken: (lines: number) => `${countOf(lines, 'line')} could not be taken`,
  changed: 'Some lines were taken with a change',
  reason: (reason: string, lines: number) => `${reason}: ${numeral(lines)}`,
  example: (line: number, text: string) => `${numeral(line)}: ${text}`,
  tooLong: '(too long to show)',
};

export const addCommunityImport = {
  file: 'A file on the server',
  aboutFile:
    'Its whole path. A table with a header of user, artist and plays, or ListenBrainz listens; plain or gz.',
  names: 'The names of its artists',
  aboutNames: 'The file has numbers for artists: a table of id and name.',
  action: 'Import',
  isRead: 'The file is being read',
};

export const soundSection = {
  title: 'How it sounds',
  pause: 'Pause listening',
  goOn: 'Go on listening',
  notChanged: 'It could not be changed',
  paused: 'Paused.',
  someAreFinished: 'The tracks that are being listened to are finished first.',
  nothingIsHeard: 'Nothing is listened to.',
  heard: (heard: number, tracks: number) => `${heard} of ${countOf(tracks, 'track')} listened to`,
  progress: 'Listened to',
  notHeard: 'Not listened to',
  toMap: 'See the map of it',
  model: (version: string) => `Model ${version}`,
  heardByOlder: (tracks: number) => `${countOf(tracks, 'track')} heard by an older one, to be heard again`,
  failed: (tracks: number) => `${countOf(tracks, 'track')} could not be listened to`,
};

export const soundTuning = {
  action: 'Tune to this library',
  didNotStart: 'The tuning did not start',
  untuned:
    'The ear was trained on composed music and on the soundtracks of free games. It can be tuned to what is here, in some minutes: it is kept only when it tells your tracks apart better.',
  tuned: ({ at, before, after, heldOut }: Tuning, now: Date) =>
    `Tuned ${timeAgo(at, now)}: on ${heldOut} tracks kept back it scores ${points(after)} of 100 at finding another place of the same track first, ${points(before)} before.`,
  kept: 'It was kept, and all is listened to again.',
  notKept: 'That is no clear gain, so the ear stayed as it was.',
};

const points = (value: number) => Math.round(100 * value);
