import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-fingerprint-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'a.ts'), 'one');
  await writeFile(join(folder, 'deep', 'b.ts'), 'two');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const current = () => fingerprint([folder, join(folder, 'absent')], (path) => path.endsWith('.test.ts'));

test('stays the same while nothing changes, whatever the order of the paths', async () => {
  expect(await current()).toBe(await current());
  const [a, b] = [join(folder, 'a.ts'), join(folder, 'deep')];
  expect(await fingerprint([a, b])).toBe(await fingerprint([b, a]));
});

test('changes with a content, a name, a new and a removed file', async () => {
  const seen = new Set([await current()]);
  await writeFile(join(folder, 'deep', 'b.ts'), 'three');
  seen.add(await current());
  await rename(join(folder, 'a.ts'), join(folder, 'c.ts'));
  seen.add(await current());
  await writeFile(join(folder, 'd.ts'), '');
  seen.add(await current());
  await rm(join(folder, 'deep'), { recursive: true });
  seen.add(await current());
  expect(seen.size).toBe(5);
});

test('does not see what is ignored', async () => {
  const before = await current();
  await writeFile(join(folder, 'a.test.ts'), 'test');
  expect(await current()).toBe(before);
});
