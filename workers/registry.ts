import { type JobName, jobNames } from '@/jobs/catalogue';
import type { Handler } from './handler';

/** Every job's one handler, loaded when first needed. A job without one does not compile, and fails at boot. */
const handlers: { [Name in JobName]: () => Promise<Handler<Name>> } = {
  'compose-demo': async () => (await import('./handlers/compose-demo')).composeDemo,
  'remove-demo': async () => (await import('./handlers/remove-demo')).removeDemo,
  'scan-library': async () => (await import('./handlers/scan-library')).scanLibrary,
  'remove-closed-accounts': async () =>
    (await import('./handlers/remove-closed-accounts')).removeClosedAccountsHandler,
  'analyse-library': async () => (await import('./handlers/analyse-library')).analyseLibrary,
  'arrange-sounds': async () => (await import('./handlers/arrange-sounds')).arrangeSoundsHandler,
  'tune-sound-model': async () => (await import('./handlers/tune-sound-model')).tuneSoundModel,
  'read-press-source': async () => (await import('./handlers/read-press-source')).readPressSource,
  'visit-press-host': async () => (await import('./handlers/visit-press-host')).visitPressHost,
  'read-press': async () => (await import('./handlers/read-press')).readPress,
  'update-text-model': async () => (await import('./handlers/update-text-model')).updateTextModel,
  'import-community': async () => (await import('./handlers/import-community')).importCommunity,
  'remove-community-import': async () =>
    (await import('./handlers/remove-community-import')).removeCommunityImport,
  'read-history': async () => (await import('./handlers/read-history')).readHistoryHandler,
  'import-history': async () => (await import('./handlers/import-history')).importHistoryHandler,
  'remove-history': async () => (await import('./handlers/remove-history')).removeHistoryHandler,
  'match-history': async () => (await import('./handlers/match-history')).matchHistoryHandler,
  'search-collaborative-settings': async () =>
    (await import('./handlers/search-collaborative-settings')).searchCollaborativeSettings,
  'train-collaborative': async () => (await import('./handlers/train-collaborative')).trainCollaborative,
  'train-blend': async () => (await import('./handlers/train-blend')).trainBlend,
  'evaluate-ranking': async () => (await import('./handlers/evaluate-ranking')).evaluateRankingHandler,
  'build-discover': async () => (await import('./handlers/build-discover')).buildDiscover,
  'make-taste-mixes': async () => (await import('./handlers/make-taste-mixes')).makeTasteMixesHandler,
  'build-weekly-discover': async () => (await import('./handlers/build-weekly-discover')).buildWeeklyDiscover,
  'catch-up-discover': async () => (await import('./handlers/catch-up-discover')).catchUpDiscover,
};

/** The handler of a job. */
export async function findHandler<Name extends JobName>(name: Name): Promise<Handler<Name>> {
  return handlers[name]();
}

/**
 * Loads every handler once, so that a missing one stops the boot and not a job in the night.
 * @throws when a job has no handler, or a handler has no job
 */
export async function checkRegistry(
  registry: Partial<Record<string, () => Promise<unknown>>> = handlers,
): Promise<void> {
  const extra = Object.keys(registry).filter((name) => !(jobNames as string[]).includes(name));
  if (extra.length > 0) throw new Error(`Handlers without a job: ${extra.join(', ')}`);
  for (const name of jobNames) {
    const handle = await registry[name]?.();
    if (typeof handle !== 'function') throw new Error(`The job ${name} has no handler.`);
  }
}
