'use client';

import { pressFilters } from '@words/press';
import { X } from 'lucide-react';
import { Chip } from '@/components/ui/chip';
import { Select } from '@/components/ui/select';
import { sourceName, usePressSources } from '@/features/admin/use-press';
import { useArtist } from '@/features/library/use-library';
import type { DocumentParams } from './document-params';

const ALL = 'all';
const ONLY = [
  { value: 'errors', label: pressFilters.errors },
  { value: 'duplicates', label: pressFilters.duplicates },
] as const;

/** Narrows the pages to a source, an artist, or those something is the matter with. */
export function DocumentFilters({
  params: { source, artist, only },
  setParams,
}: {
  params: DocumentParams;
  setParams: (changes: Partial<DocumentParams>) => void;
}) {
  const sources = usePressSources().data?.items ?? [];
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="sr-only">{pressFilters.label}</legend>
      <Select
        label={pressFilters.source}
        value={source ?? ALL}
        options={[
          { value: ALL, label: pressFilters.allSources },
          ...sources.map((one) => ({ value: one.id, label: sourceName(one) })),
          // The address may name one that is gone, or not known yet.
          ...(source && !sources.some(({ id }) => id === source)
            ? [{ value: source, label: pressFilters.oneSource }]
            : []),
        ]}
        onValueChange={(id) => setParams({ source: id === ALL ? undefined : id })}
        className="max-w-full [&>span:first-child]:truncate"
      />
      {artist ? <ArtistChip artistId={artist} onPress={() => setParams({ artist: undefined })} /> : null}
      {ONLY.map(({ value, label }) => (
        <Chip
          key={value}
          pressed={only === value}
          onClick={() => setParams({ only: only === value ? undefined : value })}
        >
          {label}
          {only === value ? <X aria-hidden /> : null}
        </Chip>
      ))}
    </fieldset>
  );
}

function ArtistChip({ artistId, onPress }: { artistId: string; onPress: () => void }) {
  const artist = useArtist(artistId).data;
  return (
    <Chip pressed onClick={onPress} className="max-w-full">
      <span className="truncate">{pressFilters.names(artist?.name ?? pressFilters.oneArtist)}</span>
      <X aria-hidden />
    </Chip>
  );
}
