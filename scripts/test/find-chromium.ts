import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for tests: `CHROMIUM_PATH`, or one at a usual place. */
export function findChromium(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}

/** Like `findChromium`; where there is none, and we are root on a Debian or Ubuntu, its package is installed. */
export async function findOrInstallChromium(): Promise<string | null> {
  const found = findChromium();
  // A place that was chosen and holds nothing stays empty, whatever is installed.
  if (process.env.CHROMIUM_PATH) return found;
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('Installing Chromium for the browser tests …');
  try {
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
    execFileSync('apt-get', ['update', '-qq'], options);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    execFileSync('apt-get', args, { ...options, env });
  } catch (error) {
    console.error(`Chromium could not be installed: ${(error as Error).message}`);
  }
  return findChromium();
}
