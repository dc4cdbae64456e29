/**
 * What was worked out is kept in this process as long as a stamp of what it was worked out from stays the same. All who ask at
 * once wait for the same; after a failure the next one tries again.
 *
 * @param stampOf another text whenever it has to be worked out anew; asked for each time
 * @param options.freshMs it is not asked for more often than that
 * @param options.idleMs kept no longer when nobody asks: memory is for whoever is at work
 */
export function keepWhileSame<Kept>(
  stampOf: () => Promise<string>,
  load: () => Promise<Kept>,
  options: { freshMs?: number; idleMs?: number } = {},
): () => Promise<Kept> {
  const { freshMs = 0, idleMs } = options;
  let kept: { stamp: string; lookedAt: number; value: Promise<Kept> } | undefined;
  let idle: NodeJS.Timeout | undefined;
  return async () => {
    if (idleMs !== undefined) {
      clearTimeout(idle);
      idle = setTimeout(() => {
        kept = undefined;
      }, idleMs).unref();
    }
    if (kept && freshMs > 0 && Date.now() - kept.lookedAt <= freshMs) return kept.value;
    const [lookedAt, stamp] = [Date.now(), await stampOf()];
    if (kept?.stamp === stamp) {
      kept.lookedAt = lookedAt;
      return kept.value;
    }
    const loading = { stamp, lookedAt, value: load() };
    kept = loading;
    loading.value.catch(() => {
      if (kept === loading) kept = undefined;
    });
    return loading.value;
  };
}
