import { describe, expect, it } from 'vitest';
import type { RadioOutcome } from '@/domain/contracts/radio';
import type { PoolTrack } from '../discover/candidate-pool';
import { radioHistory } from './radio-history';

const now = new Date('2026-11-18T12:00:00Z');
const track = (id: string) => ({ id, artistId: `artist of ${id}` }) as PoolTrack;
const pool = new Map(Array.from({ length: 30 }, (_, k) => [`t${k}`, track(`t${k}`)]));
const went = (outcome: RadioOutcome, ...ids: string[]) => ids.map((trackId) => ({ trackId, outcome }));

describe('radioHistory', () => {
  it('has the seed in the place of a taste', () => {
    const { events, trackWeights, artistWeights } = radioHistory([track('t1')], [], pool, now);
    expect(events).toEqual([{ trackId: 't1', artistId: 'artist of t1', kind: 'like', at: now }]);
    expect([...trackWeights.keys()]).toEqual(['t1']);
    expect([...artistWeights.keys()]).toEqual(['artist of t1']);
  });

  it('lets what went well count beside the seed, the last of it only', () => {
    const heard = Array.from({ length: 20 }, (_, k) => `t${k + 2}`);
    const { trackWeights } = radioHistory([track('t1')], went('complete', ...heard), pool, now);
    expect([...trackWeights.keys()]).toEqual(['t1', ...heard.slice(-8)]);
    const liked = radioHistory([track('t1')], went('like', 't2'), pool, now).trackWeights;
    expect(liked.get('t2')).toBeGreaterThan(trackWeights.get('t21')!);
    expect(liked.get('t2')).toBeLessThan(liked.get('t1')!);
  });

  it('holds against what was turned down, and nothing against what waits or is unknown', () => {
    const played = [
      ...went('skip', 't2'),
      ...went('dislike', 't3'),
      ...went('waiting', 't4'),
      ...went('skip', 'gone'),
    ];
    const { events, trackWeights } = radioHistory([track('t1')], played, pool, now);
    expect(events.map(({ trackId, kind }) => [trackId, kind])).toEqual([
      ['t1', 'like'],
      ['t2', 'skip'],
      ['t3', 'dislike'],
    ]);
    expect(trackWeights.size).toBe(1);
  });
});
