import { database } from '@/infra/database';
import type { Role } from '@/infra/prisma/generated/enums';
import { auth } from '@/server/accounts/auth';
import { createInvitation } from '@/server/accounts/create-invitation';

let count = 0;

/** Someone with a real session: `cookie` is what their browser would send. */
export type SignedIn = { id: string; email: string; cookie: string };

/** Signs somebody up through better-auth, invited when that is needed, with the role and time zone asked for. */
export async function signUp(options: { role?: Role; timeZone?: string } = {}): Promise<SignedIn> {
  const number = ++count;
  const email = `signed-up-${number}@example.org`;
  const invitation = await createInvitation('http://segue.test');
  const answer = await auth().api.signUpEmail({
    body: { name: `Signed up ${number}`, email, password: 'correct horse battery' },
    headers: { 'x-invitation': new URL(invitation.url).searchParams.get('invitation')! },
    asResponse: true,
  });
  if (!answer.ok) throw new Error(`Sign-up failed: ${await answer.text()}`);
  const { id } = await database().user.update({
    where: { email },
    data: { role: options.role ?? 'listener', timeZone: options.timeZone ?? 'UTC' },
  });
  return { id, email, cookie: cookiesOf(answer) };
}

/** The Cookie header that sends back what an answer set. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
