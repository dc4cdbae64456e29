import { checkRegistry, findHandler } from '@workers/registry';
import { describe, expect, test } from 'vitest';
import { jobNames } from '@/jobs/catalogue';

const complete = () => Object.fromEntries(jobNames.map((name) => [name, async () => async () => {}]));

describe('checkRegistry', () => {
  test('passes with the handlers there are', async () => {
    await expect(checkRegistry()).resolves.toBeUndefined();
    for (const name of jobNames) expect(typeof (await findHandler(name))).toBe('function');
  });

  test('names a job without a handler', async () => {
    const { 'build-discover': _left, ...registry } = complete();
    await expect(checkRegistry(registry)).rejects.toThrow('The job build-discover has no handler.');
    const hollow = { ...complete(), 'scan-library': async () => undefined };
    await expect(checkRegistry(hollow)).rejects.toThrow('The job scan-library has no handler.');
  });

  test('names a handler without a job', async () => {
    const registry = { ...complete(), 'make-coffee': async () => async () => {} };
    await expect(checkRegistry(registry)).rejects.toThrow('Handlers without a job: make-coffee');
  });
});
