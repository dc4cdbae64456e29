'use client';

import { jumpRail } from '@words/library-lists';
import type { ListMark } from '@/domain/contracts/library-lists';

/** What signs that are no letters stand for. */
const NAMES: Record<string, string> = {
  '#': jumpRail.toFigures,
  '?': jumpRail.toUnknown,
  '…': jumpRail.toOtherLetters,
};

/** Letters, decades or other steps of a list's order: one press leads to where it begins. */
export function JumpRail({
  marks,
  onJump,
}: {
  marks: readonly ListMark[];
  onJump: (offset: number) => void;
}) {
  if (marks.length < 3) return null;
  return (
    <nav
      aria-label={jumpRail.label}
      className="scrollbar-none sticky top-4 flex max-h-[calc(100dvh-14rem)] flex-col self-start overflow-y-auto py-1 max-md:-mr-4"
    >
      {marks.map(({ label, offset }) => (
        <button
          key={label}
          type="button"
          aria-label={NAMES[label] ?? jumpRail.to(label)}
          onClick={() => onJump(offset)}
          className="grid min-h-6 min-w-7 shrink-0 place-items-center rounded-[4px] px-1 text-faint text-xs transition-colors hover:bg-hover hover:text-ink"
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
