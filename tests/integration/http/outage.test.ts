import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { healthSchema } from '@/domain/contracts/admin';
import { closeDatabase } from '@/infra/database';
import { callHandler } from './call-handler';
import { findHandlers } from './find-handlers';

const handlers = await findHandlers();
const call = (name: string) =>
  callHandler(handlers.find((handler) => handler.name === name)!, { cookie: signedCookie() });

beforeAll(async () => {
  // Nobody listens there. Before anything of this file has read the environment.
  const url = process.env.DATABASE_URL!;
  process.env.LOG_LEVEL = 'silent';
  process.env.DATABASE_URL = 'postgresql://segue:segue@127.0.0.1:1/segue';
  return async () => {
    process.env.DATABASE_URL = url;
    await closeDatabase();
  };
});

describe('while the database is down', () => {
  test('health says which parts are', async () => {
    const answer = await call('GET /api/health');
    expect(answer.status).toBe(503);
    expect(healthSchema.parse(await answer.json())).toMatchObject({
      status: 'down',
      database: 'down',
      queue: 'down',
    });
  });

  test('a call says to try again', async () => {
    const answer = await call('GET /api/setup');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      error: { code: 'unavailable', message: 'A part of the server is down. Try again soon.' },
    });
  });

  test('a listener is not told to sign in again', async () => {
    const answer = await call('GET /api/me');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: 'unavailable' } });
  });
});

/** A cookie with a good signature, so that the session has to be looked up. */
function signedCookie(): string {
  const token = 'a'.repeat(32);
  const signature = createHmac('sha256', process.env.BETTER_AUTH_SECRET!).update(token).digest('base64');
  return `segue.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
