import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Asks the server for an invitation, as its administrator may. @returns the code */
export async function inviteByRequest(page: Page, url: string): Promise<string> {
  const answer = await page.request.post(`${url}/api/invitations`, {
    headers: { origin: new URL(url).origin },
    data: {},
  });
  const invitation = ((await answer.json()) as { url: string }).url;
  return new URL(invitation).searchParams.get('invitation')!;
}

/** Makes an account, the page's from now on; all but the first need an invitation. @returns its id */
export async function signUpByRequest(
  page: Page,
  url: string,
  account: { name: string; email: string; password: string },
  invitation?: string,
): Promise<string> {
  const answer = await page.request.post(`${url}/api/auth/sign-up/email`, {
    data: account,
    headers: { origin: new URL(url).origin, ...(invitation && { 'x-invitation': invitation }) },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { user: { id: string } }).user.id;
}
