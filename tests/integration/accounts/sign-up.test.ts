import { expectError } from '@tests/integration/http/expect-error';
import { afterEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { createInvitation } from '@/server/accounts/create-invitation';
import { findSetup } from '@/server/accounts/find-setup';
import { updateSignUpPolicy } from '@/server/accounts/sign-up-policy';
import { callAuth, callSignUp, password } from './auth-call';

const roles = async () =>
  (await database().user.findMany({ orderBy: { createdAt: 'asc' } })).map(({ role }) => role);

async function invite(): Promise<{ 'x-invitation': string }> {
  const { url } = await createInvitation('http://segue.test');
  return { 'x-invitation': new URL(url).searchParams.get('invitation')! };
}

afterEach(closeQueues);

describe('a new account', () => {
  test('gets its Mondays at once, before any worker starts anew', async () => {
    expect(await laneQueue('discover').getJobSchedulers()).toEqual([]);
    await callSignUp('ada');
    const schedules = await laneQueue('discover').getJobSchedulers();
    expect(schedules.map(({ key }) => key)).toEqual(['discover/UTC']);
  });

  test('is made also when its Mondays cannot be put in line', async () => {
    await laneQueue('discover').close();
    expect((await callSignUp('ada')).status).toBe(200);
    expect(await roles()).toEqual(['admin']);
  });
});

describe('the first account', () => {
  test('becomes the admin', async () => {
    expect(await findSetup()).toEqual({ hasAccounts: false, signUp: 'first' });
    expect((await callSignUp('ada')).status).toBe(200);
    expect(await roles()).toEqual(['admin']);
    expect(await findSetup()).toEqual({ hasAccounts: true, signUp: 'invitation' });
  });

  test('is one, of several made at the same moment', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => callSignUp(name)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403]);
    expect(await roles()).toEqual(['admin']);
  });

  test('is the admin whatever role they ask for', async () => {
    const body = { name: 'x', email: 'x@example.org', password, role: 'listener', timeZone: 'Mars/Olympus' };
    await callAuth('sign-up/email', { body });
    const [user] = await database().user.findMany();
    expect(user === undefined || (user.role === 'admin' && user.timeZone === 'UTC')).toBe(true);
  });

  test('has a name, and without one uses nothing up', async () => {
    const body = { name: '   ', email: 'ada@example.org', password };
    const answer = await callAuth('sign-up/email', { body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { message: 'The name must not be empty.' } });
    expect((await callAuth('sign-up/email', { body: { ...body, name: ' Ada ' } })).status).toBe(200);
    expect((await database().user.findMany()).map(({ name }) => name)).toEqual(['Ada']);
  });

  test('may be tried again after a refusal', async () => {
    const body = { name: 'ada', email: 'ada@example.org', password: 'short' };
    await expectFailure(await callAuth('sign-up/email', { body }), 400);
    expect((await callSignUp('ada')).status).toBe(200);
    expect(await roles()).toEqual(['admin']);
  });
});

describe('later accounts', () => {
  test('are refused without an invitation', async () => {
    await callSignUp('ada');
    const error = await expectFailure(await callSignUp('eve'), 403);
    expect(error.details).toEqual({ reason: 'SIGN_UP_CLOSED' });
    await expectFailure(await callSignUp('eve', { 'x-invitation': 'made-up' }), 403);
    expect(await roles()).toEqual(['admin']);
  });

  test('come by invitation, once each', async () => {
    await callSignUp('ada');
    const headers = await invite();
    expect((await callSignUp('bob', headers)).status).toBe(200);
    await expectFailure(await callSignUp('eve', headers), 403);
    expect(await roles()).toEqual(['admin', 'listener']);
  });

  test('are one, of several that use an invitation at the same moment', async () => {
    await callSignUp('ada');
    const headers = await invite();
    const answers = await Promise.all(['b', 'c', 'd', 'e'].map((name) => callSignUp(name, headers)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await roles()).toEqual(['admin', 'listener']);
  });

  test('are refused when the invitation has run out', async () => {
    await callSignUp('ada');
    const headers = await invite();
    await database().invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    await expectFailure(await callSignUp('bob', headers), 403);
  });

  test('keep the invitation when the sign-up fails for another reason', async () => {
    await callSignUp('ada');
    const headers = await invite();
    const body = { name: 'bob', email: 'ada@example.org', password };
    await expectFailure(await callAuth('sign-up/email', { body, headers }), 422);
    expect((await callSignUp('bob', headers)).status).toBe(200);
  });

  test('are welcome while sign-up is open, as listeners', async () => {
    await callSignUp('ada');
    await updateSignUpPolicy('open');
    expect((await callSignUp('bob')).status).toBe(200);
    expect(await roles()).toEqual(['admin', 'listener']);
    await updateSignUpPolicy('invitation');
    await expectFailure(await callSignUp('eve'), 403);
  });

  test('do not get an invitation’s token from the database', async () => {
    const headers = await invite();
    const [stored] = await database().invitation.findMany();
    expect(JSON.stringify(stored)).not.toContain(headers['x-invitation']);
  });
});

/** better-auth's own words stand beside the house's error. */
async function expectFailure(answer: Response, status: number) {
  const body = (await answer.json()) as { error: object };
  expect(answer.status, JSON.stringify(body)).toBe(status);
  if (status === 422) return body.error as { details?: unknown };
  return expectError(Response.json({ error: body.error }, { status }), status);
}
