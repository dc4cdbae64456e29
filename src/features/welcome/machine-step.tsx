'use client';

import { machineStep } from '@words/welcome';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Me } from '@/domain/contracts/accounts';
import { useJobs } from '@/features/api/use-jobs';
import { DoorHeader } from '@/features/shell/door-header';
import { machineStages } from './machine-stages';
import { StageRow } from './stage-row';
import { StepDots } from './step-dots';

/** Time to see that the list is there, and to say "stay". */
const LEAVE_AFTER_MS = 4000;

/** The machine at work: what it does to get from files to a list, as it happens. Leads to the list once there is one. */
export function MachineStep({ me }: { me: Me }) {
  const { data: jobs } = useJobs();
  const stages = machineStages(jobs?.items ?? [], me);
  const isStillListening = stages.some(({ id, state }) => id !== 'list' && state === 'active');
  const isLeaving = useLeaveWhenReady(me.hasDiscover);
  return (
    <div className="min-h-dvh">
      <DoorHeader />
      <main className="px-5 pt-8 pb-16 md:px-12">
        <StepDots current={3} />
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6 pb-8">
          <div className="max-w-2xl">
            <h1 className="display text-2xl">{me.hasDiscover ? machineStep.ready : machineStep.atWork}</h1>
            <p className="mt-3 text-base text-muted">
              {me.hasDiscover
                ? isStillListening
                  ? machineStep.madeSoFar
                  : machineStep.whatIsThere
                : machineStep.whatItDoes}
            </p>
          </div>
          {me.hasDiscover ? (
            <div className="flex items-center gap-3">
              {isLeaving.isOn ? (
                <Button variant="ghost" onClick={isLeaving.stay}>
                  {machineStep.stay}
                </Button>
              ) : null}
              <Link href="/discover" className={buttonStyle({ variant: 'primary', size: 'lg' })}>
                {machineStep.open}
              </Link>
            </div>
          ) : null}
        </div>
        <ol className="divide-y divide-line border-line border-y">
          {stages.map((stage) => (
            <StageRow key={stage.id} stage={stage} />
          ))}
        </ol>
        <VisuallyHidden>
          <span role="status">{me.hasDiscover ? machineStep.readySentence : ''}</span>
        </VisuallyHidden>
        {me.hasDiscover ? null : (
          <p className="mt-8">
            <Link href="/" className={buttonStyle({ variant: 'secondary' })}>
              {machineStep.lookAround}
            </Link>
          </p>
        )}
      </main>
    </div>
  );
}

/** Opens the list by itself when it becomes ready while this page is watched, unless asked to stay. */
function useLeaveWhenReady(isReady: boolean): { isOn: boolean; stay: () => void } {
  const router = useRouter();
  const [wantsToStay, setStay] = useState(false);
  const wasWatching = useRef(!isReady);
  const isOn = isReady && wasWatching.current && !wantsToStay;
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => router.push('/discover'), LEAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOn, router]);
  return { isOn, stay: () => setStay(true) };
}
