import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 120_000;

/**
 * Waits until the web app answers that it and all it needs are well.
 * @param hasFailed ends the wait early, when the process is known to have crashed
 * @throws with the last answer when that does not happen within two minutes
 */
export async function waitForHealth(
  url: string,
  signal: AbortSignal,
  hasFailed: () => boolean,
): Promise<void> {
  let last = 'it did not answer';
  for (const deadline = performance.now() + patienceMs; performance.now() < deadline; ) {
    if (hasFailed()) throw new Error('The web process ended while starting; its output is above.');
    try {
      const response = await fetch(`${url}/api/health`, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
      });
      if (response.ok) return;
      last = `${response.status} ${(await response.text()).slice(0, 500)}`;
    } catch (error) {
      signal.throwIfAborted();
      last = (error as Error).message;
    }
    await sleep(100, undefined, { signal });
  }
  throw new Error(`The web app did not become healthy. Last answer: ${last}`);
}
