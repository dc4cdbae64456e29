import { cookiesOf } from '@tests/factories/sign-up';
import { callAuth, host, password } from '@tests/integration/accounts/auth-call';
import { afterAll, expect, test, vi } from 'vitest';
import { POST as invite } from '@/app/api/invitations/route';
import { PATCH as updateMe } from '@/app/api/me/route';

// The environment is read once, before the first call.
vi.hoisted(() => {
  process.env.SEGUE_URL = 'https://music.example.org';
});
afterAll(() => {
  delete process.env.SEGUE_URL;
});

const page = 'https://music.example.org';
const signUp = (origin: string) =>
  callAuth('sign-up/email', {
    body: { name: 'ada', email: 'ada@example.org', password },
    headers: { origin },
  });
const noParams = { params: Promise.resolve({}) };

test('behind a proxy that keeps its own host name, the page at SEGUE_URL may do what no other may', async () => {
  expect((await signUp(`http://${host}`)).status).toBe(403);
  const signedUp = await signUp(page);
  expect(signedUp.status).toBe(200);
  const cookie = cookiesOf(signedUp);
  const change = (origin: string) =>
    updateMe(
      new Request(`http://${host}/api/me`, {
        method: 'PATCH',
        headers: {
          host,
          origin,
          cookie,
          'content-type': 'application/json',
          'x-forwarded-host': 'evil.example',
        },
        body: JSON.stringify({ timeZone: 'Europe/Berlin' }),
      }),
      noParams,
    );
  expect((await change(page)).status).toBe(200);
  expect((await change('https://evil.example')).status).toBe(403);
  expect((await change(`http://${host}`)).status).toBe(403);
  const invitation = await invite(
    new Request(`http://${host}/api/invitations`, { method: 'POST', headers: { host, cookie } }),
    noParams,
  );
  expect((await invitation.json()).url).toMatch(/^https:\/\/music\.example\.org\/sign-in\?invitation=/);
});
