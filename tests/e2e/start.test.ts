import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@tests/setup/browser';
import { makeDataDir } from '@tests/setup/make-data-dir';
import { type RunningApp, startApp } from '@tests/setup/start-app';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { isAlive } from '@/infra/postgres/process-command';

const env = { SEGUE_DEMO: '0' };
let dataDir: string;
let app: RunningApp;

beforeAll(async () => {
  dataDir = await makeDataDir();
  app = await startApp({ dataDir, env });
});

afterAll(async () => {
  await app.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function postmasterPid(): Promise<number> {
  const { clusterDir } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'));
  return Number.parseInt(await readFile(join(clusterDir, 'postmaster.pid'), 'utf8'), 10);
}

describe.sequential('npm start', () => {
  test('ends with an address where a page opens without an error', async ({ page }) => {
    const response = await page.goto(app.url);
    expect(response?.status()).toBe(200);
    expect(await page.title()).toContain('Segue');
  });

  test('refuses a second start on the same data folder, and says where the first one is', async () => {
    await expect(startApp({ dataDir, env })).rejects.toThrow(`already running at ${app.url}`);
  });

  test('moves on from a port that is taken, and says so', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    const other = await startApp({ env: { ...env, PORT: String(port) } });
    expect(other.output()).toContain(`Port ${port} is taken`);
    expect(other.url).not.toBe(`http://localhost:${port}`);
    expect(await other.stop()).toEqual({ exitCode: 0 });
    await new Promise((resolve) => server.close(resolve));
  });

  test('leaves nothing running when it is killed outright, and starts again after', async () => {
    const pid = await postmasterPid();
    await app.kill();
    for (let triesLeft = 300; isAlive(pid) && triesLeft > 0; triesLeft--) await sleep(100);
    expect(isAlive(pid)).toBe(false);
    await expect(fetch(`${app.url}/api/health`)).rejects.toThrow();
    app = await startApp({ dataDir, env });
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  });

  test('starts again at once after such a kill, without waiting for what is left to end', async () => {
    await app.kill();
    app = await startApp({ dataDir, env });
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  });

  test('ends cleanly when asked to', async () => {
    const pid = await postmasterPid();
    expect(await app.stop()).toEqual({ exitCode: 0 });
    expect(isAlive(pid)).toBe(false);
    app = await startApp({ dataDir, env });
  });
});
