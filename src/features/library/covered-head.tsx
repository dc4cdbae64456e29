import type { ReactNode } from 'react';
import type { Track } from '@/domain/contracts/library';
import { CoverCollage } from './cover-collage';
import { TintedHead } from './tinted-head';

const COVERS = 3;

/** The head of a list's page: its cover, drawn of those that are in it unless it has one of its own, beside its words. */
export function CoveredHead({
  label,
  title,
  tracks,
  cover,
  color = tracks[0]?.coverColor ?? null,
  children,
}: {
  /** What kind of list it is. */
  label: string;
  /** With the page's h1. */
  title: ReactNode;
  tracks: readonly Track[];
  cover?: ReactNode;
  /** #rrggbb that the head is tinted in; that of the first track unless given. */
  color?: string | null;
  children: ReactNode;
}) {
  const covers = [...new Set(tracks.flatMap(({ coverUrl }) => coverUrl ?? []))];
  return (
    <TintedHead color={color} className="flex flex-col gap-5 sm:flex-row sm:items-end sm:gap-8">
      <div aria-hidden className="w-36 shrink-0 overflow-hidden rounded-lg shadow-float sm:w-44 lg:w-52">
        {cover ?? <CoverCollage coverUrls={covers.slice(0, COVERS)} />}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-4">
        <div>
          <p className="label mb-2">{label}</p>
          {title}
        </div>
        {children}
      </div>
    </TintedHead>
  );
}
