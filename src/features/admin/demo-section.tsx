'use client';

import { useMe } from '@/features/api/use-me';
import { countOf } from '@/features/library/amounts-in-words';
import { RemoveDemoButton } from '@/features/library/remove-demo-button';
import { Section } from '@/features/library/section';

/** The demo collection, while it is there. */
export function DemoSection() {
  const demoTracks = useMe().data?.library.demoTracks ?? 0;
  if (demoTracks === 0) return null;
  return (
    <Section title="Demo collection">
      <div className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line bg-raised p-5">
        <p className="max-w-prose text-muted">
          {countOf(demoTracks, 'track')} with their simulated listeners and press pages. Removing takes all of
          that away and nothing else: your own music, likes and lists stay.
        </p>
        <RemoveDemoButton className="text-negative" />
      </div>
    </Section>
  );
}
