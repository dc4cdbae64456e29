import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/test/find-chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Starts headless Chromium. Close it after. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; install one or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}
