import { firstReading } from '@words/admin-press';
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
        {firstReading.reading(name)}
      </p>
    );
  }
  if (source.lastError) {
    return (
      <p role="alert" className="mt-3 text-negative text-sm">
        {firstReading.failed(name, source.lastError)}
      </p>
    );
  }
  return (
    <p role="status" className="mt-3 text-muted text-sm">
      {firstReading.read(name, source.documentCount, source.mentionCount)}
    </p>
  );
}
