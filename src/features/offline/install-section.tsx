'use client';

import { installSection } from '@words/offline';
import { MonitorDown } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/features/library/section';
import { install, installByHand, useInstallOffer } from './install-offer';

const never = () => () => {};

/** Puts Segue among the apps of the device: by the browser's own offer, or in words where there is none. */
export function InstallSection() {
  const offer = useInstallOffer((state) => state.offer);
  const byHand = useSyncExternalStore(never, installByHand, () => null);
  if (!offer && !byHand) return null;
  return (
    <Section title={installSection.title}>
      <p className="max-w-prose pb-4 text-muted">
        {installSection.about} {offer ? null : byHand}
      </p>
      {offer ? (
        <Button onClick={() => void install()}>
          <MonitorDown aria-hidden className="size-4" />
          {installSection.install}
        </Button>
      ) : null}
    </Section>
  );
}
