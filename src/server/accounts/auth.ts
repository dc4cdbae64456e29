import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { database } from '@/infra/database';
import { readEnv } from '@/infra/env';
import { admitNewAccount } from './admit-new-account';
import { spendInvitation } from './spend-invitation';

function createAuth() {
  const env = readEnv();
  return betterAuth({
    appName: 'Segue',
    baseURL: env.SEGUE_URL,
    secret: env.BETTER_AUTH_SECRET,
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    // A household server is reached by many names; a request may only come from the page it was served to.
    trustedOrigins: (request) => (request ? [ownOrigin(request)] : []),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    user: {
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
        '/get-session': false,
      },
    },
    advanced: { cookiePrefix: 'segue', ipAddress: { ipAddressHeaders: ['x-forwarded-for'] } },
    telemetry: { enabled: false },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => ({
            data: { ...user, role: await admitNewAccount(context?.headers?.get('x-invitation') ?? null) },
          }),
          after: async (_user, context) => spendInvitation(context?.headers?.get('x-invitation') ?? null),
        },
      },
    },
  });
}

type Auth = ReturnType<typeof createAuth>;

// One instance survives Next.js reloading modules while developing.
const store = globalThis as typeof globalThis & { segueAuth?: Auth };

/** better-auth, set up on first use (building the pages needs no database). */
export function auth(): Auth {
  store.segueAuth ??= createAuth();
  return store.segueAuth;
}

function ownOrigin(request: Request): string {
  const { SEGUE_URL } = readEnv();
  if (SEGUE_URL) return new URL(SEGUE_URL).origin;
  const url = new URL(request.url);
  return `${url.protocol}//${request.headers.get('host') ?? url.host}`;
}
