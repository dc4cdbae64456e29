'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useEvents } from '@/features/api/use-events';
import { useMe } from '@/features/api/use-me';
import { DoorFrame } from '@/features/shell/door-frame';
import { AccountStep } from './account-step';
import { MachineStep } from './machine-step';
import { MusicStep } from './music-step';
import { StepDots } from './step-dots';
import { TasteStep } from './taste-step';

type Step = 'music' | 'taste' | 'machine';

/** From an empty server to a first list: account, music, three artists, and the machine at work. */
export function WelcomePage({ isSignedIn, isPicking }: { isSignedIn: boolean; isPicking: boolean }) {
  return isSignedIn ? (
    <SignedIn isPicking={isPicking} />
  ) : (
    <DoorFrame>
      <StepDots current={0} />
      <AccountStep />
    </DoorFrame>
  );
}

/** @param isPicking comes for the artist wall alone: to pick, or to pick again */
function SignedIn({ isPicking }: { isPicking: boolean }) {
  const router = useRouter();

  const { data: me } = useMe();
  useEvents(me?.id);
  const [chosen, setStep] = useState<Step | null>(null);
  if (!me) return <DoorFrame>{null}</DoorFrame>;
  // Who comes back (a reload, tomorrow) goes on where they were.
  const step =
    chosen ?? (isPicking ? 'taste' : me.hasTaste ? 'machine' : me.role === 'admin' ? 'music' : 'taste');
  if (step === 'machine') return <MachineStep me={me} />;
  if (step === 'music') {
    return (
      <DoorFrame>
        <StepDots current={1} />
        <MusicStep me={me} onDone={() => setStep('taste')} />
      </DoorFrame>
    );
  }
  const isAgain = isPicking && me.hasDiscover;
  return (
    <TasteStep isAgain={isAgain} onDone={() => (isAgain ? router.push('/discover') : setStep('machine'))} />
  );
}
