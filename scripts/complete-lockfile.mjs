#!/usr/bin/env node
// Run after `npm install`. A registry mirror without the packages of other platforms makes npm leave them out of
// package-lock.json, and `npm ci` then refuses the file everywhere. Their exact versions are known from the
// packages that list them as optional, and their platforms from their names, so the entries are added here.
import { readFileSync, writeFileSync } from 'node:fs';

const lockfile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockfile, 'utf8'));

/** What npm checks before installing an optional package: `os`, `cpu` and `libc`, from e.g. `swc-win32-x64-msvc`. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'win32'].filter((word) =>
    words.includes(word),
  );
  if (words.includes('windows')) os.push('win32');
  const cpu = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].filter((word) =>
    words.includes(word),
  );
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0));
}

const isExact = (version) => /^\d+\.\d+\.\d+/.test(version);
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`];
    const platform = platformOf(name);
    if (isThere || !isExact(version) || Object.keys(platform).length === 0) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platform,
    };
    added++;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
if (added > 0) writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added to package-lock.json`);
