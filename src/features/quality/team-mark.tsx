import { trialForm } from '@words/trial';
import { cn } from '@/components/ui/cn';

/** How a team is filled in bars: A solid, B striped. */
export const teamFill = {
  a: 'bg-ink',
  b: 'bg-[repeating-linear-gradient(135deg,var(--ink)_0_2px,transparent_2px_6px)] bg-sunken',
} as const;

/** The letter of a team, on its ground. */
export function TeamMark({ team, className }: { team: 'a' | 'b'; className?: string }) {
  return (
    <span
      className={cn(
        'grid size-7 shrink-0 place-items-center rounded-full border border-ink font-medium text-sm',
        team === 'a' ? 'bg-ink text-ground' : 'text-ink',
        className,
      )}
    >
      <span aria-hidden>{team.toUpperCase()}</span>
      <span className="sr-only">{trialForm.blend(team.toUpperCase())}</span>
    </span>
  );
}
