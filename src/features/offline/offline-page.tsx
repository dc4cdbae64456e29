'use client';

import { offlinePage } from '@words/offline';
import { HardDriveDownload } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { Section } from '@/features/library/section';
import { InstallSection } from './install-section';
import { nameOf } from './kept-collection';
import { KeptRow } from './kept-row';
import { useKept } from './kept-store';
import { useReach } from './reach';
import { useCanKeep } from './use-can-keep';
import { useRoom } from './use-room';

/** What is kept on this device, what it takes, and how the app gets onto it. */
export function OfflinePage() {
  const canKeep = useCanKeep();
  const isOffline = useReach((state) => state.isOffline);
  return (
    <div>
      <h1 className="display pb-4 text-2xl">{offlinePage.title}</h1>
      <p className="max-w-prose pb-8 text-base text-muted">
        {isOffline ? offlinePage.whileOffline : offlinePage.about}
      </p>
      {canKeep === null ? <Skeleton className="mb-10 h-40 max-w-2xl" /> : canKeep ? <Kept /> : <CannotKeep />}
      <InstallSection />
    </div>
  );
}

function Kept() {
  const { isReady, collections, files } = useKept();
  const taken = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
  const room = useRoom(taken);
  if (!isReady) return <Skeleton className="mb-10 h-40 max-w-2xl" />;
  if (collections.length === 0) {
    return (
      <EmptyState
        icon={<HardDriveDownload aria-hidden />}
        title={offlinePage.nothing}
        action={
          <div className="flex flex-wrap gap-2">
            <Button nativeButton={false} render={<Link href="/discover" />}>
              {offlinePage.toWeek}
            </Button>
            <Button nativeButton={false} render={<Link href="/playlists" />}>
              {offlinePage.toPlaylists}
            </Button>
          </div>
        }
      >
        {offlinePage.howToKeep}
      </EmptyState>
    );
  }
  return (
    <Section
      title={offlinePage.kept}
      aside={
        <p className="text-muted text-sm">
          {room
            ? offlinePage.takenAndFree(Object.keys(files).length, taken, room.free)
            : offlinePage.taken(Object.keys(files).length, taken)}
        </p>
      }
    >
      <ul aria-label={offlinePage.keptLabel}>
        {collections.map((collection) => (
          <KeptRow key={nameOf(collection)} collection={collection} />
        ))}
      </ul>
    </Section>
  );
}

function CannotKeep() {
  return <EmptyState title={offlinePage.cannotKeep}>{offlinePage.whyCannotKeep}</EmptyState>;
}
