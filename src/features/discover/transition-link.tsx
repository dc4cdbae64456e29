import { transitionWords } from '@words/evidence';
import { cn } from '@/components/ui/cn';
import { useIsNear } from '@/components/ui/near';
import type { Smoothness, Transition } from './transition';

/** Unbroken where the tracks blend, the looser the less they do: the shape says it without the colour. */
const strokes: Record<Smoothness, { dash: string | undefined; ink: string }> = {
  smooth: { dash: undefined, ink: 'text-positive' },
  fair: { dash: '4 3', ink: 'text-line-strong' },
  rough: { dash: '1 4', ink: 'text-negative' },
  unknown: { dash: '1 4', ink: 'text-line' },
};

/**
 * The thread from the cover above to this row's; its words appear while the row is under the pointer or has focus.
 * @param isPointedAt whether the row has been so yet: before, the words are only there to be read out
 */
export function TransitionLink({
  transition,
  isPointedAt,
}: {
  transition: Transition;
  isPointedAt: boolean;
}) {
  const isNear = useIsNear();
  const { dash, ink } = strokes[transition.smoothness];
  const name = transitionWords.smoothness[transition.smoothness];
  return (
    <>
      {isNear ? (
        <svg
          aria-hidden
          viewBox="0 0 2 16"
          className={cn('-top-2 absolute left-8 h-4 w-0.5 sm:left-17', ink)}
          preserveAspectRatio="none"
        >
          <path d="M1 0V16" stroke="currentColor" strokeWidth="2" strokeDasharray={dash} />
        </svg>
      ) : null}
      <span className="sr-only">
        {transitionWords.fromTrackBefore([name, transition.words].filter(Boolean).join(', '))}
      </span>
      {isPointedAt ? (
        <span
          aria-hidden
          className={cn(
            '-top-2.5 pointer-events-none absolute left-20 z-1 hidden rounded-full bg-floating px-2 text-xs leading-5 opacity-0 shadow-float transition-opacity sm:block',
            'group-focus-within/row:opacity-100 group-hover/row:opacity-100',
          )}
        >
          <span className={ink}>{name}</span>
          <span className="text-muted"> {transition.words}</span>
        </span>
      ) : null}
    </>
  );
}
