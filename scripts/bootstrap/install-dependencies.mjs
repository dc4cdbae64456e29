import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs `npm ci` when node_modules is missing or differs from package-lock.json.
 * @param {{ needsDevelopment?: boolean }} [options] whether the tools of development must be there too
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installDependencies({ needsDevelopment = false } = {}) {
  if (isInstalled(needsDevelopment)) return false;
  const startedAt = performance.now();
  console.log('Installing dependencies with npm (only when they change) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(needsDevelopment ? [...args, '--include=dev'] : args);
  console.log(`Dependencies installed in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return true;
}

/**
 * npm writes what it installed to node_modules/.package-lock.json as its last act, so comparing that with
 * package-lock.json also finds an install that was cut short.
 */
function isInstalled(needsDevelopment) {
  const wanted = readPackages('package-lock.json');
  const found = readPackages('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const mayBeAbsent = path === '' || entry.optional || entry.peer || (entry.dev && !needsDevelopment);
    const installed = found[path];
    return installed ? installed.version === entry.version : mayBeAbsent;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(`${root}${path}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  const isWindows = process.platform === 'win32';
  const [command, commandArgs] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  // Older npm runs all install scripts; naming an engine keeps Prisma's from downloading one we do not use.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArgs, { cwd: root, env, stdio: 'inherit', shell: !npm && isWindows });
    child.once('error', (error) => reject(new Error(`npm could not be run: ${error.message}`)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('npm ci failed; see above.'))));
  });
}
