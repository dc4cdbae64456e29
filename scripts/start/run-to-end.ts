import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a Node program to its end.
 * @param onLine receives its output while it runs
 * @throws with all of its output when it fails
 */
export async function runToEnd(
  args: string[],
  options: { env: NodeJS.ProcessEnv; onLine?: (line: string) => void; signal?: AbortSignal },
): Promise<void> {
  const child = spawn(process.execPath, args, { env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const abort = () => child.kill();
  options.signal?.addEventListener('abort', abort);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const line = chunk.trim().split('\n').at(-1);
      if (line) options.onLine?.(line.trim());
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  options.signal?.removeEventListener('abort', abort);
  if (code !== 0) throw new Error(output.trim() || `${args[0]} ended with code ${code}`);
}
