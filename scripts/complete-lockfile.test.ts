import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type LockEntry = { version?: string; optionalDependencies?: Record<string, string> };

test('package-lock.json names the packages of all platforms, else npm ci refuses it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([, version]) => path !== '' && /^\d/.test(version))
      .map(([name]) => name)
      .filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
  );
  expect(missing, 'run: node scripts/complete-lockfile.mjs').toEqual([]);
});
