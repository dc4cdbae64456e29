import { signingOut } from '@words/accounts';
import { toast } from '@/components/ui/toast';
import { forgetDevice } from '@/features/offline/kept-cache';
import { isOffline } from '@/features/offline/reach';

/**
 * Ends the session, all that this page holds in memory, and what of the account is on this device, its kept music
 * with it. What waits to be delivered stays until the next sign-in.
 */
export async function signOut(): Promise<void> {
  if (isOffline()) {
    toast(signingOut.needsServer, { description: signingOut.nothingRemoved, tone: 'error' });
    return;
  }
  try {
    // Read when it is wanted: no page needs it to begin with.
    const { authClient } = await import('./auth-client');
    await authClient.signOut();
  } catch {
    // The session was over already: the page is left either way.
  }
  await forgetDevice();
  window.location.assign('/sign-in');
}
