/** Ends the session and all that this page holds in memory. What waits to be delivered stays until the next sign-in. */
export async function signOut(): Promise<void> {
  try {
    // Read when it is wanted: no page needs it to begin with.
    const { authClient } = await import('./auth-client');
    await authClient.signOut();
  } catch {
    // Offline, or the session was over already: the page is left either way.
  }
  window.location.assign('/sign-in');
}
