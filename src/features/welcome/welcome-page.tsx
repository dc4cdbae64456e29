'use client';

import { useState } from 'react';
import { useEvents } from '@/features/api/use-events';
import { useMe } from '@/features/api/use-me';
import { DoorFrame } from '@/features/shell/door-frame';
import { AccountStep } from './account-step';
import { MachineStep } from './machine-step';
import { MusicStep } from './music-step';
import { StepDots } from './step-dots';
import { TasteStep } from './taste-step';

type Step = 'account' | 'music' | 'taste' | 'machine';

/** From an empty server to a first list: account, music, three artists, and the machine at work. */
export function WelcomePage({ isSignedIn }: { isSignedIn: boolean }) {
  return isSignedIn ? (
    <SignedIn />
  ) : (
    <DoorFrame>
      <StepDots current={0} />
      <AccountStep />
    </DoorFrame>
  );
}

function SignedIn() {
  useEvents();
  const { data: me } = useMe();
  const [chosen, setStep] = useState<Step | null>(null);
  if (!me) return <DoorFrame>{null}</DoorFrame>;
  // Who comes back (a reload, tomorrow) goes on where they were.
  const step = chosen ?? (me.hasTaste ? 'machine' : me.role === 'admin' ? 'music' : 'taste');
  if (step === 'machine') return <MachineStep me={me} />;
  if (step === 'music') {
    return (
      <DoorFrame>
        <StepDots current={1} />
        <MusicStep me={me} onDone={() => setStep('taste')} />
      </DoorFrame>
    );
  }
  return <TasteStep onDone={() => setStep('machine')} />;
}
