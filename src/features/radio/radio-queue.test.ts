import { describe, expect, it } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import type { RadioChoice } from '@/domain/contracts/radio';
import type { PlayQueue } from '@/domain/play-queue';
import type { PlayerEntry } from '@/features/player/player-entry';
import { radioMemory, toRadioEntries, waitingOfRadio, withoutWaiting } from './radio-queue';

const entry = (id: string, kind: 'radio' | 'queue' = 'radio') =>
  ({ key: `key ${id}`, track: { id }, source: { kind } }) as PlayerEntry;
const queue = (entries: PlayerEntry[], position: number): PlayQueue<PlayerEntry> => ({
  order: entries,
  position,
  listOrder: null,
  repeat: 'off',
});
const unsaid = () => null;

describe('toRadioEntries', () => {
  it('keeps the reasons with the place in the queue, not with the track', () => {
    const choice: RadioChoice = { as: 'near', reasons: [{ signal: 'audio', text: 'Sounds like a' }] };
    const track = { id: 'b' } as Track;
    const [entry] = toRadioEntries([{ ...track, choice }], { kind: 'track', id: 'a' });
    expect(entry).toMatchObject({ track, source: { kind: 'radio', id: 'track:a' }, choice });
    expect(entry!.track).toEqual(track);
  });
});

describe('withoutWaiting', () => {
  it('takes out what the radio still had to come, and nothing else', () => {
    const full = queue([entry('a'), entry('b'), entry('own', 'queue'), entry('c')], 0);
    expect(waitingOfRadio(full).map(({ track }) => track.id)).toEqual(['b', 'c']);
    const left = withoutWaiting(full);
    expect(left.order.map(({ track }) => track.id)).toEqual(['a', 'own']);
    expect(left.position).toBe(0);
  });
});

describe('radioMemory', () => {
  it('tells all that was had in the order of playing, and how it went', () => {
    const log = [
      { trackId: 'a', outcome: 'complete' as const },
      { trackId: 'b', outcome: 'skip' as const },
    ];
    const now = queue([entry('a'), entry('b'), entry('passed'), entry('c'), entry('d')], 3);
    expect(radioMemory(log, now, unsaid)).toEqual([
      { trackId: 'a', outcome: 'complete' },
      { trackId: 'b', outcome: 'skip' },
      { trackId: 'passed', outcome: 'waiting' },
      { trackId: 'c', outcome: 'waiting' },
      { trackId: 'd', outcome: 'waiting' },
    ]);
  });

  it('remembers what left the queue, and lets a word count more than an ear', () => {
    const log = [
      { trackId: 'gone', outcome: 'partial' as const },
      { trackId: 'a', outcome: 'skip' as const },
    ];
    const said = ({ id }: { id: string }) => (id === 'a' ? ('like' as const) : null);
    expect(radioMemory(log, queue([entry('a'), entry('b')], 1), said)).toEqual([
      { trackId: 'gone', outcome: 'partial' },
      { trackId: 'a', outcome: 'like' },
      { trackId: 'b', outcome: 'waiting' },
    ]);
  });

  it('has what plays as the last that was heard, also the second time', () => {
    const log = [
      { trackId: 'a', outcome: 'complete' as const },
      { trackId: 'b', outcome: 'complete' as const },
    ];
    const ids = radioMemory(log, queue([entry('a'), entry('b')], 0), unsaid).map(({ trackId }) => trackId);
    expect(ids).toEqual(['a', 'b']);
  });
});
