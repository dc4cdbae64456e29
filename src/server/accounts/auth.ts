import { setTimeout } from 'node:timers/promises';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { clientAddressHeader } from '@/infra/client-address';
import { database } from '@/infra/database';
import { readEnv } from '@/infra/env';
import { log } from '@/infra/log';
import { ensureWeeklySchedule } from '@/jobs/schedules';
import { logFailure } from '../observability/log-failure';
import { admitNewAccount } from './admit-new-account';
import { checkAccountName } from './check-account-name';
import { ownOrigins } from './own-origins';
import { refuseClosed } from './refuse-closed';

function createAuth() {
  const env = readEnv();
  return betterAuth({
    appName: 'Segue',
    baseURL: env.SEGUE_URL,
    secret: env.BETTER_AUTH_SECRET,
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    // A household server is reached by many names; a request may only come from the page it was served to.
    trustedOrigins: (request) => (request ? ownOrigins(request) : []),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    // What opens an account is kept as a digest: who reads the database cannot use it.
    verification: { storeIdentifier: 'hashed' },
    // It hands out the tokens of all sessions, which no page needs; our own list has none.
    disabledPaths: ['/list-sessions'],
    user: {
      // No mail is ever sent, so none can be confirmed.
      changeEmail: { enabled: true, updateEmailWithoutVerification: true },
      additionalFields: {
        role: { type: 'string', input: false, defaultValue: 'listener' },
        timeZone: { type: 'string', input: false, defaultValue: 'UTC' },
      },
    },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 10 },
        '/change-email': { window: 60, max: 10 },
        '/reset-password': { window: 60, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'segue',
      // On a home network there is no TLS, and browsers drop Secure cookies that come without it.
      useSecureCookies: env.SEGUE_URL?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // Said, because better-auth leaves the check out where it sees a test.
      disableOriginCheck: false,
    },
    telemetry: { enabled: false },
    // It would warn that no address is configured, which is how most households run.
    logger: { level: 'error', log: (_level, message) => log().warn({ part: 'accounts' }, message) },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => ({
            data: {
              ...user,
              // First: an invitation is used up by being admitted.
              name: checkAccountName(user.name),
              role: await admitNewAccount(context?.headers?.get('x-invitation') ?? null),
            },
          }),
          after: async ({ timeZone }) => startWeeks(String(timeZone)),
        },
      },
      session: { create: { before: async ({ userId }) => refuseClosed(userId) } },
    },
  });
}

/** How long a new listener waits for their Mondays: a queue whose store is gone waits for it for ever. */
const schedulePatienceMs = 2_000;

/** A new listener's Mondays. The account stands without: a worker that starts sees to every time zone again. */
async function startWeeks(timeZone: string): Promise<void> {
  const scheduled = ensureWeeklySchedule(timeZone).catch((error: unknown) =>
    logFailure(error, { scheduling: timeZone }),
  );
  await Promise.race([scheduled, setTimeout(schedulePatienceMs, undefined, { ref: false })]);
}

type Auth = ReturnType<typeof createAuth>;

// One instance survives Next.js reloading modules while developing.
const store = globalThis as typeof globalThis & { segueAuth?: Auth };

/** better-auth, set up on first use (building the pages needs no database). */
export function auth(): Auth {
  store.segueAuth ??= createAuth();
  return store.segueAuth;
}
