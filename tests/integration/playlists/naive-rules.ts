import { createHash } from 'node:crypto';
import { camelotDistance, camelotOf, parseCamelot } from '@/domain/camelot';
import type { SmartGroup, SmartRule, SmartRules } from '@/domain/contracts/smart-rules';
import { isoWeekOf } from '@/domain/iso-week';
import { localDay } from '@/domain/local-day';
import { nameKey } from '@/domain/name-key';
import { MOST_PLAYLIST_TRACKS } from '@/domain/playlist-size';
import { smartFields } from '@/domain/smart-playlists/smart-fields';
import { fitsMix } from '@/recommenders/audio/sound-mixes';
import { soundAttributes } from '@/server/sound/sound-attributes';

/** All that rules can ask about a track, in the plainest form. */
export interface PlainTrack {
  id: string;
  title: string;
  searchText: string;
  artists: string[];
  mainArtist: string;
  album: string | null;
  genres: string[];
  year: number | null;
  trackNumber: number | null;
  durationMs: number;
  addedAt: Date;
  analysis: Parameters<typeof soundAttributes>[0] | null;
  groupId: string | null;
  feedback: 'like' | 'dislike' | null;
  plays: number;
  skips: number;
  heardAt: Date | null;
  /** Weeks whose list held it. */
  weeks: string[];
}

type Listener = { userId: string; timeZone: string; now: Date };
const DAY_MS = 86_400_000;

/** What rules find, as one would work it out by hand: every track is asked every rule. */
export function naiveRules(rules: SmartRules, tracks: PlainTrack[], listener: Listener): string[] {
  const holds = (rule: SmartRule, track: PlainTrack) => ruleHolds(rule, track, listener);
  const groupHolds = ({ match, rules: own }: SmartGroup, track: PlainTrack) =>
    match === 'all' ? own.every((rule) => holds(rule, track)) : own.some((rule) => holds(rule, track));
  const fits = (track: PlainTrack) => {
    const answers = [
      ...rules.rules.map((rule) => holds(rule, track)),
      ...rules.groups.filter((group) => group.rules.length > 0).map((group) => groupHolds(group, track)),
    ];
    return answers.length === 0 || (rules.match === 'all' ? answers.every(Boolean) : answers.some(Boolean));
  };
  const sorted = tracks.filter(fits).sort(comparison(rules, listener));
  const { limit } = rules;
  if (limit?.unit === 'tracks') return sorted.slice(0, limit.amount).map(({ id }) => id);
  let left = limit ? limit.amount * 60_000 : Number.POSITIVE_INFINITY;
  const end = sorted.findIndex(({ durationMs }) => {
    left -= durationMs;
    return left < 0;
  });
  return sorted.slice(0, end < 0 ? MOST_PLAYLIST_TRACKS : end).map(({ id }) => id);
}

function ruleHolds(rule: SmartRule, track: PlainTrack, { timeZone, now }: Listener): boolean {
  const isDenied = ['isNot', 'containsNot', 'notWithin'].includes(rule.operator);
  const says = (answer: boolean) => answer !== isDenied;
  const since = (days: number) => now.getTime() - days * DAY_MS;
  const { analysis } = track;
  switch (rule.field) {
    case 'artist':
      return says(track.artists.some((name) => wordsHold(rule, nameKey(name), nameKey(rule.value))));
    case 'album':
      return says(track.album !== null && wordsHold(rule, nameKey(track.album), nameKey(rule.value)));
    case 'genre':
      return says(track.genres.some((genre) => wordsHold(rule, plain(genre), plain(rule.value))));
    case 'title':
      return says(wordsHold(rule, plain(track.title), plain(rule.value)));
    case 'year':
      return amountHolds(rule, track.year);
    case 'duration':
      return amountHolds(rule, track.durationMs / 1000);
    case 'loudness':
      return amountHolds(rule, analysis?.loudnessLufs ?? null);
    case 'energy':
      return amountHolds(rule, analysis?.energy == null ? null : analysis.energy * 100);
    case 'plays':
      return amountHolds(rule, track.plays);
    case 'skips':
      return amountHolds(rule, track.skips);
    case 'tempo': {
      const tempo = analysis?.tempoBpm ?? null;
      const felt = rule.halfOrDouble ? [1, 2, 0.5] : [1];
      return felt.some((factor) => amountHolds(rule, tempo === null ? null : tempo * factor));
    }
    case 'key': {
      if (analysis?.key == null || analysis.mode === null) return says(false);
      const steps = camelotDistance(camelotOf(analysis.key, analysis.mode), parseCamelot(rule.value)!);
      return says(steps <= (rule.operator === 'goesWith' ? 1 : 0));
    }
    case 'mood':
      return says(analysis?.energy != null && fitsMix(rule.value, soundAttributes(analysis)));
    case 'group':
      return says(track.groupId === rule.value);
    case 'feedback':
      return says(track.feedback === rule.value);
    case 'added':
      return says(track.addedAt.getTime() >= since(rule.value));
    case 'heard':
      if (rule.operator === 'never') return track.heardAt === null;
      return says(track.heardAt !== null && track.heardAt.getTime() >= since(rule.value));
    case 'discover': {
      const first = isoWeekOf(new Date(since(7 * (rule.value - 1))), timeZone);
      return says(track.weeks.some((week) => week >= first));
    }
  }
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('Ø', 'O').toLowerCase();

const wordsHold = ({ operator }: { operator: string }, text: string, wanted: string) =>
  operator.startsWith('contains') ? text.includes(wanted) : text === wanted;

type AmountRule = Extract<SmartRule, { to: number | null }>;

function amountHolds({ field, operator, value, to }: AmountRule, amount: number | null): boolean {
  if (amount === null) return false;
  const scale = smartFields[field].step < 1 ? 10 : 1;
  switch (operator) {
    case 'is':
      return Math.round(amount * scale) === Math.round(value * scale);
    case 'atLeast':
      return amount >= value;
    case 'atMost':
      return amount <= value;
    case 'between': {
      const [low, high] = [Math.min(value, to ?? value), Math.max(value, to ?? value)];
      return amount >= low && amount <= high;
    }
  }
}

function comparison({ order: { by, direction } }: SmartRules, { userId, timeZone, now }: Listener) {
  const lot = (id: string) =>
    createHash('md5')
      .update(`${id}${userId} ${localDay(now, timeZone)}`)
      .digest('hex');
  const sign = direction === 'ascending' || by === 'random' ? 1 : -1;
  const keysOf = (track: PlainTrack): (string | number | null)[] => {
    switch (by) {
      case 'random':
        return [lot(track.id)];
      case 'artist':
        return [nameKey(track.mainArtist), track.album && nameKey(track.album), 1, track.trackNumber];
      case 'title':
        return [track.searchText];
      case 'added':
        return [track.addedAt.getTime()];
      case 'year':
        return [track.year];
      case 'duration':
        return [track.durationMs];
      case 'tempo':
        return [track.analysis?.tempoBpm ?? null];
      case 'energy':
        return [track.analysis?.energy ?? null];
      case 'plays':
        return [track.plays];
      case 'heard':
        return [track.heardAt?.getTime() ?? null];
    }
  };
  return (a: PlainTrack, b: PlainTrack) => {
    const keys = keysOf(b);
    for (const [i, key] of keysOf(a).entries()) {
      const other = keys[i]!;
      if (key === other) continue;
      // What is not known comes last, whichever way round.
      if (key === null) return 1;
      if (other === null) return -1;
      return key < other ? -sign : sign;
    }
    return a.id < b.id ? -1 : 1;
  };
}
