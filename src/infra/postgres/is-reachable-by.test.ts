import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReachableBy } from './is-reachable-by';

/** Neither the owner nor of the group of what this test makes. */
const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-reachable-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'inner'), { mode: 0o755 });
  file = join(folder, 'inner', 'file');
  await writeFile(file, '', { mode: 0o644 });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('an open path is reachable, and one does not ask for oneself', async () => {
  expect(await isReachableBy(stranger, file)).toBe(true);
  await chmod(folder, 0o700);
  expect(await isReachableBy(null, file)).toBe(true);
});

test('a folder that lets pass but not list is enough', async () => {
  await chmod(folder, 0o711);
  expect(await isReachableBy(stranger, file)).toBe(true);
});

test('a closed folder anywhere above, or a closed file, is not', async () => {
  await chmod(folder, 0o700);
  expect(await isReachableBy(stranger, file)).toBe(false);
  expect(await isReachableBy(stranger, join(folder, 'inner', 'not', 'there', 'yet'))).toBe(false);
  await chmod(folder, 0o755);
  await chmod(file, 0o600);
  expect(await isReachableBy(stranger, file)).toBe(false);
});

test.runIf(process.getuid)('the owner is asked for the rights of an owner', async () => {
  await chmod(folder, 0o700);
  const owner = { name: 'owner', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  expect(await isReachableBy(owner, file)).toBe(true);
});
