import { jobDetails } from '@words/jobs';
import type { PoliteFetcher } from '@/infra/press/polite-fetcher';
import { enqueue } from '@/jobs/enqueue';
import { isTextModelStale } from '@/server/press/is-text-model-stale';
import { visitHost } from '@/server/press/visit-host';
import type { Handler } from '../handler';

/** Visits what is due on one host; what it led to on others is put in line for them. */
export function visitorWith(fetchPage?: PoliteFetcher): Handler<'visit-press-host'> {
  return async ({ host }, { progress, signal }) => {
    const onProgress = ({ done, total }: { done: number; total: number }) =>
      progress({ done, total, detail: jobDetails.pagesOf(host) });
    const result = await visitHost({ host }, { signal, onProgress, fetchPage });
    for (const other of result.hosts) await enqueue('visit-press-host', { host: other });
    if (result.hasMore) await enqueue('visit-press-host', { host });
    if (await isTextModelStale()) await enqueue('update-text-model', {});
    return result;
  };
}

export const visitPressHost = visitorWith();
