import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe } from 'vitest';
import { findFreeLoopbackPort } from '@/infra/postgres/free-port';
import { describeQueue } from './describe-queue';

let server: ChildProcess;

describe.skipIf(!isInstalled())('the queue in Redis', () => {
  beforeAll(async () => {
    const port = await findFreeLoopbackPort();
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const chunk of server.stdout!) if (String(chunk).includes('Ready to accept')) break;
    server.stdout!.resume();
    process.env.REDIS_URL = `redis://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    delete process.env.REDIS_URL;
    server.kill();
    await once(server, 'exit');
  });

  describeQueue('redis');
});

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
