import { type SignedIn, signUp } from '@tests/factories/sign-up';
import { keepDatabase } from '@tests/setup/keep-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeQueues } from '@/jobs/queues';
import { callHandler } from './call-handler';
import { expectError } from './expect-error';
import { findHandlers, isCatchAll } from './find-handlers';
import { unknownThing } from './unknown-thing';

keepDatabase();
const handlers = await findHandlers();
const own = handlers.filter((handler) => !isCatchAll(handler));
const named = (list: typeof handlers) => list.map((handler) => [handler.name, handler] as const);

let admin: SignedIn;
let listener: SignedIn;
beforeAll(async () => {
  admin = await signUp({ role: 'admin' });
  listener = await signUp();
});
afterAll(closeQueues);

describe('every handler', () => {
  test('is found', () => {
    expect(own.length).toBeGreaterThan(15);
  });

  test.each(named(handlers))('%s states who may call it', (_name, { route }) => {
    expect(['public', 'listener', 'admin']).toContain(route.access);
    expect(route.contract.access).toBe(route.access);
  });

  test.each(named(own))('%s says in a line what it does and what it answers', (_name, { route }) => {
    expect(route.contract.summary).toMatch(/^[A-Z].{8,100}[^.]$/);
    expect(Object.keys(route.contract.answers ?? {}).length).toBeGreaterThan(0);
  });

  test.each(named(own))('%s has a contract for each name in its path', (_name, { route, params }) => {
    expect(Object.keys(route.contract.params?.shape ?? {})).toEqual(params);
  });
});

describe('signed out', () => {
  const closed = own.filter(({ route }) => route.access !== 'public');
  test.each(named(closed))('%s asks to sign in', async (_name, handler) => {
    const error = await expectError(await callHandler(handler, unknownThing(handler)), 401);
    expect(error.code).toBe('unauthorized');
  });

  test.each(named(closed))('%s takes no made-up session', async (_name, handler) => {
    const cookie = `segue.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`;
    await expectError(await callHandler(handler, { ...unknownThing(handler), cookie }), 401);
  });
});

describe('a listener who is not the admin', () => {
  test.each(named(own.filter(({ route }) => route.access === 'admin')))(
    '%s is refused, whatever they send',
    async (_name, handler) => {
      const { cookie } = listener;
      await expectError(await callHandler(handler, { ...unknownThing(handler), cookie }), 403);
      await expectError(await callHandler(handler, { cookie, rawBody: undefined }), 403);
    },
  );

  test.each(named(own.filter(({ route }) => route.access === 'listener')))(
    '%s lets them in',
    async (_name, handler) => {
      const answer = await callHandler(handler, { ...unknownThing(handler), cookie: listener.cookie });
      await answer.body?.cancel();
      expect([401, 403]).not.toContain(answer.status);
      expect(answer.status).toBeLessThan(500);
    },
  );
});

describe('the admin', () => {
  test.each(named(own))('%s lets them in', async (_name, handler) => {
    const answer = await callHandler(handler, { ...unknownThing(handler), cookie: admin.cookie });
    await answer.body?.cancel();
    expect([401, 403]).not.toContain(answer.status);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('a page of another site', () => {
  const changing = own.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  test.each(named(changing))('%s is refused to it, cookie or not', async (_name, handler) => {
    const call = { ...unknownThing(handler), cookie: admin.cookie };
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    await expectError(await callHandler(handler, { ...call, headers: foreign }), 403);
    // A sandboxed frame sends "null".
    const sandboxed = { origin: 'null', 'sec-fetch-site': 'cross-site' };
    await expectError(await callHandler(handler, { ...call, headers: sandboxed }), 403);
  });
});
