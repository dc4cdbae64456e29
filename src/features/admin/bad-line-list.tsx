import { badLines } from '@words/admin-models';
import type { CommunityImport } from '@/domain/contracts/community';

/** Lines of an import that could not be taken as they stand: how many of each kind, with the first of them. */
export function BadLineList({ count, reasons }: { count: number; reasons: CommunityImport['badReasons'] }) {
  return (
    <details className="pt-1 text-sm">
      <summary className="cursor-pointer text-muted">
        {count > 0 ? badLines.notTaken(count) : badLines.changed}
      </summary>
      <ul className="flex flex-col gap-2 pt-2">
        {reasons.map(({ reason, count: times, examples }) => (
          <li key={reason}>
            <p className="text-ink">{badLines.reason(reason, times)}</p>
            <ul className="text-muted">
              {examples.map(({ line, text }) => (
                <li key={line} className="truncate font-mono text-xs">
                  {badLines.example(line, text || badLines.tooLong)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
