/** Next.js calls this once when the web process starts, before the first request. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: replaced by the bundler, so that the edge build leaves the branch out
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { stampClientAddresses } = await import('@/infra/client-address');
  const { readEnv } = await import('@/infra/env');
  stampClientAddresses(readEnv().SEGUE_URL !== undefined);
}
