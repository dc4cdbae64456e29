import { device } from '@words/player-queue';
import { createUuid } from '../create-uuid';

const storageKey = 'segue.device';
let inMemory: string | null = null;

/** This browser, as the listener's other devices know it. */
export function thisDeviceId(): string {
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept) return kept;
    inMemory ??= createUuid();
    localStorage.setItem(storageKey, inMemory);
  } catch {
    // No storage: known for as long as the page is there.
  }
  inMemory ??= createUuid();
  return inMemory;
}

const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
/** Known by what they are, whichever browser runs on them. */
const handhelds = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, device.androidPhone],
  [/Android/, device.androidTablet],
] as const;
const systems = [
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
] as const;

/** A device as its owner would call it: "iPhone", "Firefox on Linux". */
export function deviceName(userAgent: string): string {
  const nameIn = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, system] = [nameIn(browsers), nameIn(systems)];
  return (
    nameIn(handhelds) ??
    (browser && system ? device.browserOn(browser, system) : (browser ?? system ?? device.unknown))
  );
}
