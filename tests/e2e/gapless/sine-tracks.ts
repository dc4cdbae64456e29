import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { wavFile } from '@tests/fixtures/wav-file';

const sampleRate = 44_100;
const frequencyHz = 440;

const run = promisify(execFile);

/** Odd lengths: a seam at a round number of a codec's frames would be no test. */
export const trackSeconds = [1.6123, 1.2789] as const;
export const totalSeconds = trackSeconds[0] + trackSeconds[1];

const encoders = {
  wav: [],
  flac: ['-c:a', 'flac'],
  mp3: ['-c:a', 'libmp3lame', '-b:a', '192k'],
  opus: ['-c:a', 'libopus', '-b:a', '160k'],
  ogg: ['-c:a', 'libvorbis', '-q:a', '6'],
} as const;
export type SineFormat = keyof typeof encoders;

/**
 * Writes one sine as two files, cut in the middle of a wave.
 * @returns their names, or null where no encoder is there
 */
export async function writeSineTracks(folder: string, format: SineFormat): Promise<string[] | null> {
  const names: string[] = [];
  for (const [index, seconds] of trackSeconds.entries()) {
    const name = `sine-${index}.${format}`;
    names.push(name);
    const wav = format === 'wav' ? name : `${name}.wav`;
    await writeFile(join(folder, wav), sineWav(index === 0 ? 0 : trackSeconds[0], seconds));
    if (format === 'wav') continue;
    const args = ['-v', 'error', '-y', '-i', join(folder, wav), ...encoders[format], join(folder, name)];
    const isWritten = await run('ffmpeg', args).then(
      () => true,
      () => false,
    );
    await rm(join(folder, wav));
    if (!isWritten) return null;
  }
  return names;
}

function sineWav(fromSeconds: number, seconds: number): Buffer {
  const first = Math.round(fromSeconds * sampleRate);
  const sine = Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * frequencyHz * (first + i)) / sampleRate),
  );
  return wavFile([sine, sine], sampleRate);
}
