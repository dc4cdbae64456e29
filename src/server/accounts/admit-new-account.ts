import { refusals } from '@words/refusals';
import { APIError } from 'better-auth/api';
import { database } from '@/infra/database';
import type { Role } from '@/infra/prisma/generated/enums';
import { claimInvitation } from './claim-invitation';
import { readSignUpPolicy } from './sign-up-policy';

/**
 * Decides whether an account may be made and with which role: the first is the admin, later ones come by
 * invitation, which this uses up, or while sign-up is open.
 * @throws APIError 403 when nobody invited them
 */
export async function admitNewAccount(invitationToken: string | null): Promise<Role> {
  if (await claimFirstAccount()) return 'admin';
  if ((await readSignUpPolicy()) === 'open') return 'listener';
  if (invitationToken && (await claimInvitation(invitationToken))) return 'listener';
  throw new APIError('FORBIDDEN', {
    code: 'SIGN_UP_CLOSED',
    message: refusals.byInvitation,
  });
}

/**
 * Of two people who sign up at the same moment only one becomes the admin: the row can be inserted once. A claim
 * whose account was never made lapses after ten seconds.
 */
async function claimFirstAccount(): Promise<boolean> {
  const claimed = await database().$queryRaw<unknown[]>`
    INSERT INTO "Setting" ("key", "value", "updatedAt")
    SELECT 'first-account', 'true'::jsonb, now() WHERE NOT EXISTS (SELECT 1 FROM "User")
    ON CONFLICT ("key") DO UPDATE SET "updatedAt" = now()
      WHERE "Setting"."updatedAt" < now() - interval '10 seconds'
    RETURNING "key"`;
  return claimed.length > 0;
}
