'use client';

import { demoSection } from '@words/admin';
import type { ReactNode } from 'react';
import { useFillingJobs } from '@/features/api/use-filling-jobs';
import { useMe } from '@/features/api/use-me';
import { ComposeDemoButton } from '@/features/library/compose-demo-button';
import { JobProgress } from '@/features/library/job-progress';
import { RemoveDemoButton } from '@/features/library/remove-demo-button';
import { Section } from '@/features/library/section';

/** The demo collection: there, being composed, or offered. */
export function DemoSection() {
  const me = useMe().data;
  const filling = useFillingJobs();
  if (!me || !filling) return null;
  const composing = filling.find(({ name }) => name === 'compose-demo');
  const { demoTracks } = me.library;
  if (demoTracks === 0 && !composing) {
    return <Frame action={<ComposeDemoButton />}>{demoSection.offer}</Frame>;
  }
  return (
    <Frame action={<RemoveDemoButton className="text-negative" />}>
      {composing ? <JobProgress job={composing} /> : null}
      <p className={composing ? 'mt-4' : undefined}>{demoSection.about(demoTracks)}</p>
    </Frame>
  );
}

function Frame({ action, children }: { action: ReactNode; children: ReactNode }) {
  return (
    <Section title={demoSection.title}>
      <div className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line bg-raised p-5">
        <div className="max-w-prose text-muted">{children}</div>
        {action}
      </div>
    </Section>
  );
}
