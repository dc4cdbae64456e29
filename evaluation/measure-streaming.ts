import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { findFreeLoopbackPort } from '@/infra/postgres/free-port';

const run = promisify(execFile);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/**
 * Compares a running Segue with nginx on the same machine: the same file, taken by curl in turns, so that whatever
 * else the machine does falls on both.
 *
 *   npm run measure:streaming -- --url http://127.0.0.1:3000 --cookie 'name=value' \
 *     --track ID --file /music/that/track.flac [--runs 15]
 *
 * Take a file of 50 MB or more. Prints one JSON object with medians in MB/s and their ratio.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      cookie: { type: 'string' },
      track: { type: 'string' },
      file: { type: 'string' },
      runs: { type: 'string', default: '15' },
    },
  });
  const { url, cookie, track, file } = values;
  if (!cookie || !track || !file) throw new Error('--cookie, --track and --file are needed');
  const nginx = await startNginx(resolve(file));
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let i = 0; i < Number(values.runs); i++) {
      theirs.push(await take(nginx.url, ''));
      ours.push(await take(`${url}/api/tracks/${track}/stream`, cookie));
      process.stderr.write(`${i + 1} of ${values.runs}\r`);
    }
  } finally {
    await nginx.stop();
  }
  const [segueMbPerSecond, nginxMbPerSecond] = [median(ours), median(theirs)];
  console.log(
    JSON.stringify({
      runs: ours.length,
      segueMbPerSecond,
      nginxMbPerSecond,
      ratio: segueMbPerSecond / nginxMbPerSecond,
    }),
  );
}

/** @returns MB/s of one whole download */
async function take(url: string, cookie: string): Promise<number> {
  const format = '%{http_code} %{speed_download}';
  const { stdout } = await run('curl', [
    '-s',
    '-o',
    '/dev/null',
    '-w',
    format,
    '-H',
    `cookie: ${cookie}`,
    url,
  ]);
  const [status, speed] = stdout.split(' ').map(Number);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return Math.round(speed! / 1e6);
}

async function startNginx(file: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'segue-nginx-'));
  const port = await findFreeLoopbackPort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place};`,
  );
  const settings = `
    daemon off; worker_processes 1; pid ${place}/pid; error_log ${place}/error.log;
    events { worker_connections 64; }
    http { access_log off; sendfile on; tcp_nopush on; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root "${dirname(file)}"; } }`;
  await writeFile(join(place, 'nginx.conf'), settings);
  const server = spawn('nginx', ['-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')], {
    stdio: 'inherit',
  });
  const ended = new Promise((done) => server.once('exit', done).once('error', done));
  await sleep(500);
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    stop: async () => {
      server.kill();
      await ended;
      await rm(place, { recursive: true, force: true });
    },
  };
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
