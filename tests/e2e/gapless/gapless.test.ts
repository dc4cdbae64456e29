import { test } from '@tests/setup/browser';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hasFfmpeg } from '@/infra/audio/has-ffmpeg';
import { serveEngine } from './measure-gap';

/** What is promised between two tracks of an album; a splice of the audio thread is three orders better. */
const promisedGapMs = 30;
const canEncode = await hasFfmpeg();

let engine: Awaited<ReturnType<typeof serveEngine>>;

beforeAll(async () => {
  engine = await serveEngine();
});

afterAll(() => engine.close());

describe.sequential('where one track ends and the next begins', () => {
  test.for(canEncode ? (['wav', 'flac', 'mp3'] as const) : (['wav'] as const))(
    'of one sine in two %s files nothing is missing and nothing added',
    async (format, { page }) => {
      const seam = await engine.measure(page, format);
      expect(Math.abs(seam!.excessMs)).toBeLessThan(promisedGapMs);
      expect(seam!.silentMs).toBeLessThan(promisedGapMs);
    },
  );

  test('a crossfade has both sound together, and no silence between', async ({ page }) => {
    const seam = await engine.measure(page, 'wav', { crossfadeMs: 400 });
    expect(seam!.excessMs).toBeLessThan(-300);
    expect(seam!.excessMs).toBeGreaterThan(-600);
    expect(seam!.silentMs).toBeLessThan(promisedGapMs);
  });
});
