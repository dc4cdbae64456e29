import { afterEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { composeDemo } from '@/server/demo/compose-demo';
import { isDemoComplete } from '@/server/demo/demo-wanted';
import { requestDemoRemoval } from '@/server/demo/request-demo';

const now = new Date('2026-11-18T12:00:00Z');

afterEach(closeQueues);

describe('composing the demo', () => {
  const compose = (onProgress: (done: number) => void, signal = new AbortController().signal) =>
    composeDemo({
      now,
      scan: async () => {},
      onPress: async () => {
        hasPress = (await database().pressSource.count({ where: { demo: true } })) > 0;
      },
      onGrown: async () => {},
      onProgress: ({ done }) => onProgress(done),
      signal,
    });
  let hasPress = false;

  test('has its press to be read before the first track is rendered', async () => {
    const stop = new AbortController();
    let rendered = 0;
    const composing = compose((done) => {
      if (done === 0) expect(hasPress).toBe(true);
      rendered = done;
      stop.abort(new Error('enough'));
    }, stop.signal);
    await expect(composing).rejects.toThrow('enough');
    expect(rendered).toBe(0);
  });

  test('does not begin when the demo was told to go', async () => {
    await requestDemoRemoval();
    expect(await compose(() => {})).toBeNull();
    expect(await database().libraryFolder.count()).toBe(0);
  });

  test('stops soon after the demo is told to go', async () => {
    let rendered = 0;
    let asked: Promise<unknown> | undefined;
    const result = await compose((done) => {
      rendered = done;
      if (done === 1) asked ??= requestDemoRemoval();
    });
    await asked;
    expect(result).toBeNull();
    expect(rendered).toBeLessThan(20);
    expect(await isDemoComplete()).toBe(false);
  });

  test('throws when the process must end, so that the job goes back in line', async () => {
    const stop = new AbortController();
    const composing = compose((done) => {
      if (done === 1) stop.abort(new Error('stopping'));
    }, stop.signal);
    await expect(composing).rejects.toThrow('stopping');
    expect(await isDemoComplete()).toBe(false);
  });
});
