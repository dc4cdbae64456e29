'use client';

import { countOf } from '@words/amounts';
import { HardDriveDownload } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import { Section } from '@/features/library/section';
import { InstallSection } from './install-section';
import { nameOf } from './kept-collection';
import { KeptRow } from './kept-row';
import { useKept } from './kept-store';
import { useReach } from './reach';
import { sizeInWords } from './size-in-words';
import { useCanKeep } from './use-can-keep';
import { useRoom } from './use-room';

/** What is kept on this device, what it takes, and how the app gets onto it. */
export function OfflinePage() {
  const canKeep = useCanKeep();
  const isOffline = useReach((state) => state.isOffline);
  return (
    <div>
      <h1 className="display pb-4 text-2xl">On this device</h1>
      <p className="max-w-prose pb-8 text-base text-muted">
        {isOffline
          ? 'The server does not answer. What is kept here plays all the same; plays and likes are told once you are back.'
          : 'Lists and albums that are kept here play without a network. Signing out removes them.'}
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
        title="Nothing is kept yet"
        action={
          <div className="flex flex-wrap gap-2">
            <Button nativeButton={false} render={<Link href="/discover" />}>
              To your week
            </Button>
            <Button nativeButton={false} render={<Link href="/playlists" />}>
              To your playlists
            </Button>
          </div>
        }
      >
        “Keep on this device” stands at the head of every playlist and album, and of your week.
      </EmptyState>
    );
  }
  return (
    <Section
      title="Kept"
      aside={
        <p className="text-muted text-sm">
          {countOf(Object.keys(files).length, 'track')}, {sizeInWords(taken)}
          {room ? ` · ${sizeInWords(room.free)} free` : ''}
        </p>
      }
    >
      <ul aria-label="Kept on this device">
        {collections.map((collection) => (
          <KeptRow key={nameOf(collection)} collection={collection} />
        ))}
      </ul>
    </Section>
  );
}

function CannotKeep() {
  return (
    <EmptyState title="This browser cannot keep music here">
      Browsers keep music only for sites they reach over https. On this address Segue plays while there is a
      network; ask whoever runs the server for an https address.
    </EmptyState>
  );
}
