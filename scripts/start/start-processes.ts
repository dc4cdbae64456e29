import { formatLogLine } from './format-log-line';
import { type ManagedProcess, startManagedProcess } from './managed-process';
import type { StartOptions } from './options';
import type { Shutdown } from './shutdown';
import type { Terminal } from './terminal';
import { waitForHealth } from './wait-for-health';
import { workerArguments } from './worker-arguments';

type Context = {
  options: StartOptions;
  terminal: Terminal;
  shutdown: Shutdown;
  env: NodeJS.ProcessEnv;
  port: number;
};

const next = 'node_modules/next/dist/bin/next';
/** Next.js announces itself and its address (ours is the one to look at), and turns the cursor on when it ends. */
const isBanner = (line: string) =>
  line.endsWith('[?25h') || /^\s*(▲|- (Local|Network):|✓ (Starting|Ready|Running))/.test(line);

/** Starts web, waits until it is well, then starts the worker (which has much to do at a first start). */
export async function startProcesses(context: Context): Promise<void> {
  const { options, terminal, shutdown, port } = context;
  const { isDevelopment, only } = options;
  const children: ManagedProcess[] = [];
  shutdown.onEnd(
    () => Promise.all(children.map((child) => child.stop())),
    () => children.forEach((child) => void child.kill()),
  );
  if (only !== 'worker') {
    const web = launch(context, 'web', [next, isDevelopment ? 'dev' : 'start', '--port', String(port)]);
    children.push(web);
    await terminal.step('Web', async () => {
      await waitForHealth(`http://127.0.0.1:${port}`, shutdown.signal, () => web.crashes() > 0);
      return `on port ${port}`;
    });
  }
  if (only !== 'web') {
    const watching = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false'];
    const args = isDevelopment ? [...watching, 'workers/main.ts'] : workerArguments;
    children.push(launch(context, 'worker', args));
  }
}

function launch({ options, terminal, env }: Context, name: string, args: string[]): ManagedProcess {
  const label = terminal.dim(name.padEnd(6));
  return startManagedProcess({
    name,
    args,
    env,
    onLine: (line) => {
      if (line.trim() === '' || isBanner(line)) return;
      // A container's log is read by programs: one process each, lines as they come.
      terminal.print(options.only ? line : `  ${label} ${formatLogLine(line)}`);
    },
    onCrash: (reason, retryInMs) =>
      terminal.note(`${name} ended (${reason}); starting it again in ${retryInMs / 1000} s`),
  });
}
