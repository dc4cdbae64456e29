import { cookiesOf, type SignedIn, signUp } from '@tests/factories/sign-up';
import { type CallOptions, callHandler } from '@tests/integration/http/call-handler';
import { expectError } from '@tests/integration/http/expect-error';
import { findHandlers } from '@tests/integration/http/find-handlers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { closeAccount } from '@/server/accounts/close-account';
import { removeClosedAccounts } from '@/server/accounts/remove-closed-accounts';
import { createPlaylist } from '@/server/playlists/create-playlist';
import { callAuth, callSignUp, password } from './auth-call';

const handlers = await findHandlers();
let admin: SignedIn;
let bob: SignedIn;

const call = (name: string, who: SignedIn, options: CallOptions = {}) =>
  callHandler(handlers.find((handler) => handler.name === name)!, { ...options, cookie: who.cookie });
const status = async (name: string, who: SignedIn, options: CallOptions = {}) =>
  (await call(name, who, options)).status;
const read = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
const of = ({ id }: { id: string }) => ({ params: { id } });
const signIn = (email: string, secret = password) =>
  callAuth('sign-in/email', { body: { email, password: secret } });
const dayMs = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  admin = await signUp({ role: 'admin' });
  bob = await signUp();
  // The first account needs none of its own.
  await database().invitation.deleteMany();
});
afterEach(closeQueues);

describe('an open invitation', () => {
  type Invitations = { items: { id: string; createdBy: string | null; expiresAt: string }[] };
  const open = async () => (await read<Invitations>(call('GET /api/invitations', admin))).items;

  async function invite() {
    const { url } = await read<{ url: string }>(call('POST /api/invitations', admin));
    const [invitation] = await open();
    return { ...invitation!, headers: { 'x-invitation': new URL(url).searchParams.get('invitation')! } };
  }

  test('is listed with who made it until it is used', async () => {
    const { headers, createdBy } = await invite();
    const { name } = await database().user.findUniqueOrThrow({ where: { id: admin.id } });
    expect(createdBy).toBe(name);
    expect((await callSignUp('carol', headers)).status).toBe(200);
    expect(await open()).toEqual([]);
  });

  test('lets nobody in once it is revoked, and does again when that is taken back', async () => {
    const { id, headers } = await invite();
    expect(await status('DELETE /api/invitations/{id}', admin, of({ id }))).toBe(204);
    expect(await open()).toEqual([]);
    expect((await callSignUp('carol', headers)).status).toBe(403);
    await expectError(await call('DELETE /api/invitations/{id}', admin, of({ id })), 404);
    expect(await status('POST /api/invitations/{id}/restoration', admin, of({ id }))).toBe(204);
    expect((await callSignUp('carol', headers)).status).toBe(200);
    // Used is used: it is neither revoked nor brought back.
    await expectError(await call('DELETE /api/invitations/{id}', admin, of({ id })), 404);
    await expectError(await call('POST /api/invitations/{id}/restoration', admin, of({ id })), 404);
  });

  test('stays when the account that made it goes', async () => {
    await invite();
    await database().user.delete({ where: { id: admin.id } });
    admin = await signUp({ role: 'admin' });
    expect((await open()).map(({ createdBy }) => createdBy)).toEqual([null]);
  });
});

describe('a role', () => {
  const give = (who: SignedIn, role: string, by = admin) =>
    call('PATCH /api/users/{id}', by, { ...of(who), body: { role } });

  test('counts from the next request on, both ways', async () => {
    expect((await give(bob, 'admin')).status).toBe(204);
    expect(await status('GET /api/users', bob)).toBe(200);
    expect((await give(admin, 'listener', bob)).status).toBe(204);
    expect(await status('GET /api/users', admin)).toBe(403);
  });

  test('of the last admin stays, also when two take it from each other at once', async () => {
    await expectError(await give(admin, 'listener'), 409);
    await give(bob, 'admin');
    const answers = await Promise.all([give(bob, 'listener', admin), give(admin, 'listener', bob)]);
    expect(await database().user.count({ where: { role: 'admin' } })).toBe(1);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  test('of a closed account does not count as somebody who runs the server', async () => {
    await give(bob, 'admin');
    await closeAccount(bob.id);
    await expectError(await give(admin, 'listener'), 409);
  });
});

describe('an account that is closed', () => {
  const close = (who: SignedIn, by = admin) => call('DELETE /api/users/{id}', by, of(who));

  test('is signed out and cannot sign in, and is as it was when opened again', async () => {
    await createPlaylist(bob.id, { name: 'Evening', trackIds: [] });
    expect(await read(call('GET /api/users/{id}/belongings', admin, of(bob)))).toMatchObject({
      playlists: 1,
      sharedPlaylists: 0,
    });
    const { goesAt } = await read<{ goesAt: string }>(close(bob));
    expect(new Date(goesAt).getTime()).toBeGreaterThan(Date.now() + 29 * dayMs);
    expect(await status('GET /api/me', bob)).toBe(401);
    const refused = await signIn(bob.email);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { details: { reason: 'ACCOUNT_CLOSED' } } });
    await expectError(await call('POST /api/users/{id}/password-link', admin, of(bob)), 409);
    // Once more puts nothing off.
    expect(await read(close(bob))).toEqual({ goesAt });
    expect(await status('POST /api/users/{id}/restoration', admin, of(bob))).toBe(204);
    expect((await signIn(bob.email)).status).toBe(200);
    expect(await database().playlist.count({ where: { userId: bob.id } })).toBe(1);
  });

  test('goes with all that is in it when its days are over, and not before', async () => {
    await createPlaylist(bob.id, { name: 'Evening', trackIds: [] });
    await close(bob);
    expect(await removeClosedAccounts(new Date(Date.now() + 29 * dayMs))).toBe(0);
    expect(await removeClosedAccounts(new Date(Date.now() + 31 * dayMs))).toBe(1);
    expect(await database().playlist.count()).toBe(0);
    await expectError(await call('POST /api/users/{id}/restoration', admin, of(bob)), 404);
    expect(await status('GET /api/me', admin)).toBe(200);
  });

  test('is never the last admin’s, and one’s own only where another runs the server', async () => {
    await expectError(await close(admin), 409);
    expect(await status('GET /api/me', admin)).toBe(200);
    await call('PATCH /api/users/{id}', admin, { ...of(bob), body: { role: 'admin' } });
    expect((await close(admin)).status).toBe(200);
    expect(await status('GET /api/me', admin)).toBe(401);
  });
});

describe('a link for a new password', () => {
  const link = async () => {
    const { url } = await read<{ url: string }>(call('POST /api/users/{id}/password-link', admin, of(bob)));
    return new URL(url).searchParams.get('token')!;
  };
  const reset = (token: string, newPassword = 'a new horse battery') =>
    callAuth('reset-password', { body: { token, newPassword } });

  test('works once, ends all sessions, and leaves the old password worth nothing', async () => {
    const token = await link();
    expect(JSON.stringify(await database().verification.findMany())).not.toContain(token);
    expect((await reset(token, 'short')).status).toBe(400);
    expect((await reset(token)).status).toBe(200);
    expect((await reset(token, 'yet another one')).status).toBe(400);
    expect(await status('GET /api/me', bob)).toBe(401);
    expect((await signIn(bob.email)).status).toBe(401);
    expect((await signIn(bob.email, 'a new horse battery')).status).toBe(200);
  });

  test('ends when a newer one is made, and after a day', async () => {
    const older = await link();
    const newer = await link();
    expect((await reset(older)).status).toBe(400);
    await database().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await reset(newer)).status).toBe(400);
    expect((await signIn(bob.email)).status).toBe(200);
  });
});

describe('sessions', () => {
  type Sessions = { items: { id: string; isThis: boolean }[] };
  const sessions = async (who: SignedIn) => (await read<Sessions>(call('GET /api/me/sessions', who))).items;
  const again = async (who: SignedIn) => ({ ...who, cookie: cookiesOf(await signIn(who.email)) });

  test('are seen by their listener, without what opens them, and ended one by one', async () => {
    const phone = await again(bob);
    const seen = await sessions(bob);
    expect(seen.map(({ isThis }) => isThis)).toEqual([true, false]);
    const tokens = await database().session.findMany({ where: { userId: bob.id } });
    for (const { token } of tokens) expect(JSON.stringify(seen)).not.toContain(token);
    expect((await callAuth('list-sessions', { headers: { cookie: bob.cookie } })).status).toBe(404);
    expect(await status('DELETE /api/me/sessions/{id}', bob, of(seen[1]!))).toBe(204);
    expect(await status('GET /api/me', phone)).toBe(401);
    expect(await status('GET /api/me', bob)).toBe(200);
  });

  test('of others are out of reach', async () => {
    const [own] = await sessions(admin);
    await expectError(await call('DELETE /api/me/sessions/{id}', bob, of(own!)), 404);
    expect(await status('GET /api/me', admin)).toBe(200);
  });

  test('end everywhere but here, or, by an admin, everywhere', async () => {
    const phone = await again(bob);
    expect(await status('DELETE /api/me/sessions', bob)).toBe(204);
    expect(await status('GET /api/me', phone)).toBe(401);
    expect(await status('GET /api/me', bob)).toBe(200);
    expect(await status('DELETE /api/users/{id}/sessions', admin, of(bob))).toBe(204);
    expect(await status('GET /api/me', bob)).toBe(401);
    expect(await status('GET /api/me', admin)).toBe(200);
  });
});

describe('one’s own account', () => {
  const change = (path: string, who: SignedIn, body: object) =>
    callAuth(path, { body, headers: { cookie: who.cookie } });

  test('gets a new password from who knows the present one, and other sessions end', async () => {
    const phone = { ...bob, cookie: cookiesOf(await signIn(bob.email)) };
    const body = { newPassword: 'a new horse battery', revokeOtherSessions: true };
    expect((await change('change-password', bob, { ...body, currentPassword: 'wrong' })).status).toBe(400);
    const changed = await change('change-password', bob, { ...body, currentPassword: password });
    expect(changed.status).toBe(200);
    expect(await status('GET /api/me', phone)).toBe(401);
    expect(await status('GET /api/me', { ...bob, cookie: cookiesOf(changed) })).toBe(200);
    expect((await signIn(bob.email, 'a new horse battery')).status).toBe(200);
  });

  test('gets another address to sign in with, unless it is another account’s', async () => {
    expect((await change('change-email', bob, { newEmail: 'Robert@example.org' })).status).toBe(200);
    expect((await signIn('robert@example.org')).status).toBe(200);
    // Whether an address has an account here is not told; it stays as it was.
    await change('change-email', bob, { newEmail: admin.email });
    const users = await database().user.findMany({ orderBy: { createdAt: 'asc' } });
    expect(users.map(({ email }) => email)).toEqual([admin.email, 'robert@example.org']);
  });
});
