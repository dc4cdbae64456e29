import { authClient } from './auth-client';

/** Ends the session and all that this page holds in memory. What waits to be delivered stays until the next sign-in. */
export async function signOut(): Promise<void> {
  await authClient.signOut().catch(() => undefined);
  window.location.assign('/sign-in');
}
