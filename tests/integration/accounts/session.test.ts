import { cookiesOf } from '@tests/factories/sign-up';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GET as getMe } from '@/app/api/me/route';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { callAuth, callSignUp, host, password } from './auth-call';

const email = 'ada@example.org';
const signIn = (options: Parameters<typeof callAuth>[1] = {}) =>
  callAuth('sign-in/email', { body: { email, password }, ...options });
const me = (cookie: string) =>
  getMe(new Request(`http://${host}/api/me`, { headers: { cookie } }), { params: Promise.resolve({}) });

beforeEach(async () => {
  await callSignUp('ada');
});
afterEach(closeQueues);

describe('a session', () => {
  test('is opened by sign-in, known by its cookie, and ended by sign-out', async () => {
    const answer = await signIn();
    expect(answer.status).toBe(200);
    const cookie = cookiesOf(answer);
    expect(await (await me(cookie)).json()).toMatchObject({ email, role: 'admin' });
    expect((await callAuth('sign-out', { body: {}, headers: { cookie } })).status).toBe(200);
    expect((await me(cookie)).status).toBe(401);
  });

  test('has a cookie that scripts and other sites do not get, and plain HTTP at home does', async () => {
    const [cookie] = (await signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/^segue\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie).toMatch(/; Max-Age=2592000/i);
    expect(cookie).not.toMatch(/; Secure/i);
  });

  test('ends with the account', async () => {
    const cookie = cookiesOf(await signIn());
    await database().user.deleteMany();
    expect((await me(cookie)).status).toBe(401);
  });

  test('is not given for a wrong password or an unknown address, and both sound the same', async () => {
    const wrong = await signIn({ body: { email, password: 'wrong horse' } });
    const unknown = await signIn({ body: { email: 'nobody@example.org', password } });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
});

describe('a call from another site', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a look-alike', { origin: `http://${host}.evil.example` }],
    ['another port', { origin: `http://${host}:8080` }],
  ])('is refused: %s', async (_case, headers) => {
    const cookie = cookiesOf(await signIn());
    const refused = await callAuth('sign-out', { body: {}, headers: { ...headers, cookie } });
    expect(refused.status).toBe(403);
    expect((await me(cookie)).status).toBe(200);
    expect((await signIn({ headers })).status).toBe(403);
  });

  test('is not taken for one when a proxy ends TLS', async () => {
    expect((await signIn({ headers: { origin: `https://${host}` } })).status).toBe(200);
  });

  test('cannot say itself which host was asked for', async () => {
    const renamed = { origin: 'https://music.example.org', 'x-forwarded-host': 'music.example.org' };
    expect((await signIn({ headers: renamed })).status).toBe(403);
  });
});

describe('the sign-in limit', () => {
  const address = '203.0.113.9';
  const wrong = { email, password: 'wrong horse' };

  test('answers 429 to the eleventh try of a minute, also with the right password', async () => {
    const statuses: number[] = [];
    for (let k = 0; k < 10; k++) statuses.push((await signIn({ body: wrong, address })).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const refused = await signIn({ address });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ error: { code: 'rate_limited' } });
    expect(Number(refused.headers.get('x-retry-after'))).toBeGreaterThan(0);
    // The others are not kept waiting.
    expect((await signIn({ address: '203.0.113.10' })).status).toBe(200);
  });

  test('counts tries that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => signIn({ body: wrong, address })));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  test('is not dodged by writing other addresses into X-Forwarded-For', async () => {
    for (let k = 0; k < 10; k++)
      await signIn({ body: wrong, address, headers: { 'x-forwarded-for': `198.51.100.${k}` } });
    expect((await signIn({ address, headers: { 'x-forwarded-for': '198.51.100.99' } })).status).toBe(429);
  });
});

describe('a call that makes no sense', () => {
  test.each([
    ['no JSON', { rawBody: '{' }, [400]],
    ['another type', { rawBody: 'a=1', headers: { 'content-type': 'text/plain' } }, [400, 415]],
    ['wrong fields', { body: { email: 42, password: [] } }, [400]],
    ['a null character', { body: { email: 'a\0@example.org', password } }, [400, 401]],
    ['a megabyte', { body: { email, password: 'x'.repeat(1_100_000) } }, [413]],
  ])('is refused in the house’s shape: %s', async (_case, options, statuses) => {
    const answer = await callAuth('sign-in/email', options);
    expect(statuses).toContain(answer.status);
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
  });

  test('is a 404 for paths that better-auth does not have', async () => {
    const answer = await callAuth('no-such-thing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
  });

  test.each(['name', 'email'])('never stores text that cannot be stored: %s', async (field) => {
    const body = { name: 'eve', email: 'eve@example.org', password, [field]: 'eve\0@example.org' };
    const answer = await callAuth('sign-up/email', { body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});
