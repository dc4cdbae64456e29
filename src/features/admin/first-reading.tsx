import { countOf } from '@words/amounts';
import { Spinner } from '@/components/ui/spinner';
import type { PressSource } from '@/domain/contracts/press';
import { isFirstReading, sourceName } from './use-press';

/** What the first reading of a source that was just added comes to. */
export function FirstReading({ source }: { source: PressSource }) {
  const name = sourceName(source);
  if (isFirstReading(source)) {
    return (
      <p role="status" className="mt-3 flex items-center gap-2 text-muted text-sm">
        <Spinner className="text-accent" />
        Reading {name} for the first time
      </p>
    );
  }
  if (source.lastError) {
    return (
      <p role="alert" className="mt-3 text-negative text-sm">
        {name} could not be read: {source.lastError}. Remove it from the list if the address is wrong;
        otherwise it is tried again.
      </p>
    );
  }
  return (
    <p role="status" className="mt-3 text-muted text-sm">
      {name} was read: {countOf(source.documentCount, 'page')}, {countOf(source.mentionCount, 'mention')} of
      your artists.
    </p>
  );
}
