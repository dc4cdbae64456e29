import { cn } from '@/components/ui/cn';

/** Sizes from the strongest term to the weakest; the weight is the lower bound of its step. */
const STEPS = [
  { weight: 0.75, style: 'text-xl text-signal-text' },
  { weight: 0.5, style: 'text-lg text-ink' },
  { weight: 0.25, style: 'text-base text-ink' },
  { weight: 0, style: 'text-sm text-muted' },
];

/** Words people use for an artist, the more telling the larger. Strongest first, which readers hear as the order. */
export function DescribingTerms({ terms }: { terms: readonly { term: string; weight: number }[] }) {
  const strongest = Math.max(...terms.map((term) => term.weight), Number.EPSILON);
  return (
    <ul className="flex max-w-4xl flex-wrap items-baseline gap-x-5 gap-y-2">
      {terms
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ term, weight }) => {
          const step = STEPS.find((candidate) => weight / strongest >= candidate.weight) ?? STEPS.at(-1)!;
          return (
            <li key={term} className={cn('display', step.style)}>
              {term}
            </li>
          );
        })}
    </ul>
  );
}
