import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDemoCollection } from '@demo/files/write-demo-collection';
import { wholeNumber } from './whole-number';

/**
 * Renders whole tracks by the demo's composer from seeds that nothing was trained on, with a manifest for evaluate-audio.
 * Their tempo and key are exact.
 *
 *   npx tsx evaluation/compose-audio.ts --out FOLDER [--tracks 200] [--seed unseen]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    tracks: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'unseen' },
  },
});
if (!values.out) throw new Error('usage: compose-audio --out FOLDER [--tracks N] [--seed TEXT]');
const wanted = wholeNumber('tracks', values.tracks);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = ['path,bpm,key,genre'];
for (let world = 0; rows.length <= wanted; world++) {
  const folder = `world-${world}`;
  const left = wanted + 1 - rows.length;
  const manifest = await writeDemoCollection({
    folder: join(values.out, folder),
    seed: `${values.seed}/${world}`,
    limit: left,
    onProgress: ({ done, total }) => process.stderr.write(`\rworld ${world}: ${done} of ${total} tracks`),
  });
  process.stderr.write('\n');
  for (const { path, tempoBpm, key, mode, style } of manifest)
    rows.push([quoted(join(folder, path)), tempoBpm, `${key} ${mode}`, style].join(','));
}
await writeFile(join(values.out, 'manifest.csv'), `${rows.join('\n')}\n`);
console.log(join(values.out, 'manifest.csv'));
