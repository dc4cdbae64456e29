import { welcomeSteps } from '@words/welcome';
import { cn } from '@/components/ui/cn';

/** Where one is on the way in. */
export function StepDots({ current, className }: { current: number; className?: string }) {
  return (
    <ol aria-label={welcomeSteps.label} className={cn('mb-6 flex flex-wrap gap-x-5 gap-y-1', className)}>
      {welcomeSteps.names.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          className={cn('flex items-center gap-2 text-faint text-sm', index === current && 'text-ink')}
        >
          <span
            aria-hidden
            className={cn('h-3.5 w-[3px] rounded-full bg-line-strong', index <= current && 'bg-accent')}
          />
          {step}
        </li>
      ))}
    </ol>
  );
}
