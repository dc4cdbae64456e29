import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findPython } from './find-python';

/** Python packages that are measured on the same files. */
export const audioPeers = {
  librosa: ['librosa==0.11.0', 'soundfile'],
  essentia: ['essentia==2.1b6.dev1389', 'numpy'],
} as const;
export type AudioPeer = keyof typeof audioPeers;

const resultSchema = z.object({
  path: z.string(),
  version: z.string(),
  tempoBpm: z.number(),
  key: z.number().int(),
  mode: z.enum(['major', 'minor']),
  /** Means of the cepstral coefficients but the first. */
  mfccMean: z.array(z.number()),
  /** Computing tempo, chroma or key, and MFCCs on one core, without decoding. */
  seconds: z.number(),
  audioSeconds: z.number(),
});
const replySchema = z.union([resultSchema, z.object({ path: z.string(), error: z.string() })]);

/** What a peer says about one file. */
export type AudioPeerResult = z.infer<typeof resultSchema>;

/**
 * Measures a peer on files, installing it from PyPI into an environment of its own the first time.
 * @returns by path, files it cannot read left out; or why it could not run
 */
export async function runAudioPeer(
  peer: AudioPeer,
  paths: readonly string[],
  say: (text: string) => void,
): Promise<Map<string, AudioPeerResult> | { skipped: string }> {
  const python = await findPython(peer, audioPeers[peer], say);
  if (!python) return { skipped: 'needs Python 3 with venv, and PyPI' };
  const script = new URL(`./peers/${peer}_audio.py`, import.meta.url).pathname;
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  child.stdin.end(`${paths.join('\n')}\n`);
  const results = new Map<string, AudioPeerResult>();
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const reply = replySchema.parse(JSON.parse(line));
    if ('error' in reply) say(`${peer}: ${reply.path}: ${reply.error}`);
    else results.set(reply.path, reply);
    say(`${peer} ${++done} of ${paths.length}`);
  }
  const [code] = (await ended) as [number | null];
  return code === 0 ? results : { skipped: `${peer} ended with code ${code}` };
}
