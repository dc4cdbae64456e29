import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireProcessLock, isHeld, type ProcessLock } from '../../../scripts/start/process-lock';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-lock-'));
  path = join(folder, 'segue.lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function acquire(): ProcessLock {
  const answer = acquireProcessLock(path);
  if (isHeld(answer)) throw new Error(`held by process ${answer.pid}`);
  return answer;
}

/** Starts another process that takes the lock and keeps it until it is killed. */
async function holdElsewhere() {
  const script = `import { acquireProcessLock, isHeld } from './scripts/start/process-lock.ts';
    const answer = acquireProcessLock(${JSON.stringify(path)});
    if (!isHeld(answer)) answer.setUrl('http://localhost:1');
    process.stdout.write(isHeld(answer) ? 'held' : 'taken');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  const [answer] = await once(child.stdout, 'data');
  return { child, answer: String(answer) };
}

describe('the lock of a data folder', () => {
  test('tells a second process who holds it and where', async () => {
    const lock = acquire();
    lock.setUrl('http://localhost:3000');
    const { child, answer } = await holdElsewhere();
    child.kill('SIGKILL');
    expect(answer).toBe('held');
    expect(acquireProcessLock(path)).toMatchObject({ pid: process.pid, url: 'http://localhost:3000' });
    lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a killed process is taken over, of a living one is not', async () => {
    const { child, answer } = await holdElsewhere();
    expect(answer).toBe('taken');
    expect(acquireProcessLock(path)).toMatchObject({ pid: child.pid, url: 'http://localhost:1' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    acquire().release();
  });

  test('of a process whose number now belongs to another is taken over', async () => {
    const { child } = await holdElsewhere();
    const holder = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...holder, birth: 'long ago' }));
    acquire().release();
    child.kill('SIGKILL');
  });

  test.each(['', '{', '{"pid":0}', 'null'])(
    'that was cut short by a crash (%j) is taken over',
    async (text) => {
      await writeFile(path, text);
      acquire().release();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('is never seen without its holder, however closely one looks', async () => {
    const reader = new Worker(
      `const { readFileSync } = require('node:fs');
      const { parentPort, workerData } = require('node:worker_threads');
      let [reads, cutShort, isOver] = [0, 0, false];
      parentPort.on('message', () => { isOver = true; });
      const look = () => {
        for (let k = 0; k < 100; k++) {
          let text;
          try { text = readFileSync(workerData, 'utf8'); } catch { continue; }
          reads++;
          try { JSON.parse(text); } catch { cutShort++; }
        }
        if (isOver) { parentPort.postMessage({ reads, cutShort }); parentPort.close(); } else setImmediate(look);
      };
      look();
      parentPort.postMessage('looking');`,
      { eval: true, workerData: path },
    );
    await once(reader, 'message');
    for (let k = 0; k < 300; k++) {
      const lock = acquire();
      for (let port = 3000; port < 3005; port++) lock.setUrl(`http://localhost:${port}`);
      lock.release();
    }
    reader.postMessage('enough');
    const [{ reads, cutShort }] = await once(reader, 'message');
    expect(reads).toBeGreaterThan(0);
    expect(cutShort).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is not removed by a process that has lost it', async () => {
    const lock = acquire();
    await writeFile(path, JSON.stringify({ pid: process.ppid, birth: null, url: null }));
    lock.release();
    expect(await readdir(folder)).toEqual(['segue.lock']);
  });
});
