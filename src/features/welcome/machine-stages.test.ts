import { describe, expect, it } from 'vitest';
import type { Job } from '@/domain/contracts/admin';
import { machineStages } from './machine-stages';

const job = (name: string, more: Partial<Job> = {}): Job => ({
  id: name,
  name,
  label: name,
  state: 'active',
  done: 0,
  total: null,
  etaMs: null,
  detail: null,
  notes: [],
  error: null,
  startedAt: null,
  finishedAt: null,
  ...more,
});
const library = { tracks: 0, artists: 0, analysed: 0, demoTracks: 0 };
const stage = (jobs: Job[], me = { library, hasDiscover: false }) =>
  Object.fromEntries(machineStages(jobs, me).map((item) => [item.id, item]));

describe('machineStages', () => {
  it('everything waits on an empty server', () => {
    for (const { state, progress } of machineStages([], { library, hasDiscover: false })) {
      expect([state, progress]).toEqual(['waiting', 0]);
    }
  });
  it('shows the running job of a stage', () => {
    const { music, sound } = stage([
      job('compose-demo', {
        label: 'Composing',
        done: 30,
        total: 120,
        etaMs: 60_000,
        detail: 'Lantern Choir',
      }),
    ]);
    expect(music).toMatchObject({
      title: 'Composing',
      state: 'active',
      progress: 0.25,
      amount: '30 of 120, about a minute left',
      detail: 'Lantern Choir',
    });
    expect(sound!.state).toBe('waiting');
  });
  it('knows from the library what was done before', () => {
    const me = { library: { tracks: 1200, artists: 80, analysed: 300, demoTracks: 0 }, hasDiscover: true };
    const { music, sound, list } = stage([], me);
    expect(music).toMatchObject({ state: 'done', amount: '1,200 tracks by 80 artists' });
    expect(sound).toMatchObject({ state: 'waiting', progress: 0.25, amount: '300 of 1,200 tracks' });
    expect(list).toMatchObject({ state: 'done', progress: 1 });
  });
  it('a run over an empty library has done nothing', () => {
    const early = job('analyse-library', { state: 'completed', finishedAt: '2026-11-23T10:00:00Z' });
    expect(stage([early]).sound!.state).toBe('waiting');
    const me = { library: { ...library, tracks: 120, artists: 24 }, hasDiscover: false };
    expect(stage([early], me).sound!.state).toBe('waiting');
  });
  it('nothing that follows the music is done while music is coming in', () => {
    const ended = { state: 'completed', finishedAt: '2026-11-23T10:00:00Z' } as const;
    const jobs = [
      job('compose-demo', { done: 31, total: 124 }),
      job('analyse-library', { ...ended, notes: ['3 minutes of music'] }),
      job('update-text-model', ended),
      job('train-collaborative', ended),
    ];
    const me = { library: { ...library, tracks: 24, artists: 24, analysed: 24 }, hasDiscover: true };
    const during = stage(jobs, me);
    for (const id of ['sound', 'text', 'listeners'])
      expect(during[id]).toMatchObject({ state: 'waiting', progress: 0.25, notes: [] });
    expect(during.sound!.amount).toBe('24 of 24 tracks so far');
    expect(during.text!.amount).toMatch(/^done so far/);
    expect(during.list!.state).toBe('done');
    const after = stage([{ ...jobs[0]!, ...ended }, ...jobs.slice(1)], me);
    for (const id of ['music', 'sound', 'text', 'listeners']) expect(after[id]!.state).toBe('done');
    // The last run heard three minutes; all of it is longer.
    expect(after.sound).toMatchObject({ amount: '24 of 24 tracks', notes: [] });
  });
  it('tells the last failure, unless it is being tried again', () => {
    const failed = job('train-collaborative', {
      state: 'failed',
      error: 'too few listeners',
      finishedAt: '2026-11-23T10:00:00Z',
    });
    expect(stage([failed]).listeners).toMatchObject({ state: 'failed', amount: 'too few listeners' });
    expect(stage([failed, job('train-collaborative', { state: 'delayed' })]).listeners!.state).toBe(
      'waiting',
    );
    const later = job('train-collaborative', { state: 'completed', finishedAt: '2026-11-23T11:00:00Z' });
    const me = { library: { ...library, tracks: 1 }, hasDiscover: false };
    expect(stage([failed, later], me).listeners!.state).toBe('done');
  });
});
