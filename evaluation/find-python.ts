import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A Python that has a peer to measure against, in an environment of its own below the home folder; installs it from PyPI the
 * first time.
 * @param module what is imported to see whether it is there
 * @param packages what pip is asked for
 * @returns its path; null where there is no Python with venv, or no PyPI
 */
export async function findPython(
  module: string,
  packages: readonly string[],
  say: (text: string) => void,
): Promise<string | null> {
  const environment = join(homedir(), '.cache', 'segue-peers', module);
  const python = join(environment, 'bin', 'python');
  try {
    const isThere = await access(python).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      say(`installing ${module} from PyPI into ${environment}`);
      await run('python3', ['-m', 'venv', environment]);
    }
    await run(python, ['-c', `import ${module}`]).catch(() =>
      run(python, ['-m', 'pip', 'install', '--quiet', ...packages]),
    );
    return python;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return null;
  }
}
