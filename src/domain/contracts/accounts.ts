import { z } from 'zod';
import { faulty } from '../contract-fault';
import { noListReasonSchema } from './discover';

export const roleSchema = z.enum(['admin', 'listener']);

/** What anyone may know before signing in: which first page to show. */
export const setupSchema = z.object({
  hasAccounts: z.boolean(),
  /** `first`: the next account becomes the admin. */
  signUp: z.enum(['first', 'open', 'invitation']),
});

export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  timeZone: z.string(),
  /** Artists were picked at the welcome page. */
  hasTaste: z.boolean(),
  /** A Discover list exists. */
  hasDiscover: z.boolean(),
  /** Why there is no Discover list of this week; null when there is one, so that nobody need ask in vain. */
  noListReason: noListReasonSchema.nullable(),
  library: z.object({
    tracks: z.number().int(),
    artists: z.number().int(),
    analysed: z.number().int(),
    demoTracks: z.number().int(),
  }),
});
export type Me = z.infer<typeof meSchema>;

/** Any IANA zone that Intl knows. */
export const timeZoneSchema = z.string().max(100).refine(isTimeZone, faulty('unknown-time-zone'));

export const accountNameSchema = z.string().trim().min(1).max(100);

export const meUpdateSchema = z.object({ name: accountNameSchema, timeZone: timeZoneSchema }).partial();

export const userListSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: roleSchema,
      createdAt: z.iso.datetime(),
      /** Of a closed account: when all of it goes. */
      goesAt: z.iso.datetime().nullable(),
    }),
  ),
});
export type User = z.infer<typeof userListSchema>['items'][number];

/** Ids of accounts and sessions are better-auth's: text, not UUIDs. */
export const accountParams = z.object({ id: z.string().regex(/^[A-Za-z0-9-]{16,64}$/, 'must be an id') });
export const roleChangeSchema = z.object({ role: roleSchema });

/** What goes with an account. */
export const belongingsSchema = z.object({
  playlists: z.number().int(),
  /** Of these, how many others can see or change. */
  sharedPlaylists: z.number().int(),
  plays: z.number().int(),
  likes: z.number().int(),
  discoverLists: z.number().int(),
});

export const openInvitationsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      createdAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      /** Null where the account that made it is gone. */
      createdBy: z.string().nullable(),
    }),
  ),
});

export const passwordLinkSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() });
export const closedAccountSchema = z.object({ goesAt: z.iso.datetime() });

/** Where a listener is signed in. */
export const sessionListSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      isThis: z.boolean(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      /** What the browser called itself, if it did. */
      userAgent: z.string().nullable(),
    }),
  ),
});
export const invitationSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() });
export const signUpPolicySchema = z.object({ signUp: z.enum(['open', 'invitation']) });

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
