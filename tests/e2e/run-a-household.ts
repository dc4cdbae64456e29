import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const password = 'a book of ballads';
/** On a small machine that does other things too. */
const patience = { timeout: 30_000 };

/**
 * The admin invites somebody, revokes it and takes that back; the guest comes in, cannot open the server's pages, gets a
 * new password by a link, and is signed out when the account is closed.
 * @param page of the admin, whose account is the only one
 * @param openPage another browser
 */
export async function runAHousehold(page: Page, url: string, openPage: () => Promise<Page>): Promise<void> {
  await page.goto(`${url}/admin/users`);
  const invitation = await makeInvitation(page);
  const guest = await openPage();
  await comeIn(guest, invitation);
  await guest.goto(`${url}/admin/users`);
  await guest.getByRole('heading', { name: /Only the person who runs the server/ }).waitFor();
  expect((await guest.request.get(`${url}/api/invitations`)).status()).toBe(403);
  await changePassword(guest, url);
  await page.reload();
  await giveAndTakeTheRole(page);
  await setNewPassword(page, guest);
  // A page that is open while its account closes reports what it can no longer reach.
  await guest.close();
  await closeAndReopen(page);
}

async function makeInvitation(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  const open = page.getByRole('list', { name: 'Open invitations' }).getByRole('listitem');
  expect(await open.first().textContent()).toContain('Made by Ada Lovelace');
  const before = await open.count();
  await open
    .first()
    .getByRole('button', { name: /^Revoke/ })
    .click();
  await expect.poll(() => open.count(), patience).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => open.count(), patience).toBe(before);
  return link;
}

async function comeIn(guest: Page, invitation: string): Promise<void> {
  await guest.goto(invitation);
  await guest.getByLabel('Your name').fill('Bess');
  await guest.getByLabel('E-mail').fill('bess@example.org');
  await guest.getByLabel('Password').fill(password);
  await guest.getByRole('button', { name: 'Make the account' }).click();
  await guest.waitForURL('**/welcome**');
}

async function changePassword(guest: Page, url: string): Promise<void> {
  await guest.goto(`${url}/settings`);
  await guest.getByLabel('Present password').fill(password);
  await guest.getByLabel('New password').fill('another book of ballads');
  await guest.getByRole('button', { name: 'Change the password' }).click();
  await guest.getByText('Your password was changed').first().waitFor();
  const sessions = guest.getByRole('list', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect.poll(() => sessions.count(), patience).toBe(1);
}

const choose = async (page: Page, choice: string) => {
  await page.getByRole('button', { name: 'More about Bess' }).click();
  await page.getByRole('menuitem', { name: choice }).click();
};

async function giveAndTakeTheRole(page: Page): Promise<void> {
  const row = page.getByRole('list', { name: 'Accounts' }).getByRole('listitem').filter({ hasText: 'Bess' });
  await choose(page, 'Let them run the server');
  await row.getByText('runs the server').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await row.getByText('runs the server').waitFor({ state: 'detached' });
}

async function setNewPassword(page: Page, guest: Page): Promise<void> {
  await choose(page, 'Link for a new password');
  await guest.goto(await page.getByLabel('Link for a new password').inputValue());
  await page.keyboard.press('Escape');
  await guest.getByLabel('New password').fill('the third book');
  await guest.getByRole('button', { name: 'Set the password' }).click();
  await guest.getByRole('button', { name: 'To the sign-in page' }).click();
  await guest.getByLabel('E-mail').fill('bess@example.org');
  await guest.getByLabel('Password').fill('the third book');
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click();
  await guest.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

async function closeAndReopen(page: Page): Promise<void> {
  await choose(page, 'Close the account');
  const dialog = page.getByRole('dialog', { name: 'Close the account of Bess?' });
  await dialog.getByText('0 playlists').waitFor();
  await dialog.getByRole('button', { name: 'Close the account' }).click();
  await page.getByRole('button', { name: 'Open it again' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'More about Bess' }).waitFor();
}
