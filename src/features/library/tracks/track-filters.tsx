'use client';

import { trackFilters } from '@words/library-lists';
import { EarOff, Heart, SlidersHorizontal, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Chip } from '@/components/ui/chip';
import { Select } from '@/components/ui/select';
import { useSoundGroups } from '@/features/api/use-sounds';
import { groupName } from '../group-name';
import { FilterInput } from '../lists/filter-input';
import { useGenres } from '../use-library';
import type { TrackListParams } from './track-list-params';

const GENRE_CHIPS = 12;

const CAMELOT = Array.from({ length: 12 }, (_, i) => [`${i + 1}A`, `${i + 1}B`]).flat();
const KEYS = [
  { value: 'any', label: trackFilters.anyKey },
  ...CAMELOT.map((code) => ({ value: code, label: trackFilters.keyOf(code) })),
];

/** What the list of tracks is narrowed down to: words, what the listener did, genre, and on demand year, tempo and key. */
export function TrackFilters({
  params,
  onChange,
}: {
  params: TrackListParams;
  onChange: (changes: Partial<TrackListParams>) => void;
}) {
  const { genre, feedback, heard, group, yearFrom, yearTo, tempoFrom, tempoTo, key } = params;
  const measures = [yearFrom, yearTo, tempoFrom, tempoTo, key].filter((one) => one !== undefined);
  const [isOpen, setOpen] = useState(measures.length > 0);
  return (
    <div className="mb-4 flex flex-col gap-3">
      <fieldset className="scrollbar-none -mx-4 flex min-w-0 items-center gap-2 overflow-x-auto px-4 py-1">
        <legend className="sr-only">{trackFilters.label}</legend>
        <FilterInput label={trackFilters.words} value={params.q} onChange={(q) => onChange({ q })} />
        <Chip aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <SlidersHorizontal aria-hidden />
          {measures.length > 0 ? trackFilters.measuresInUse(measures.length) : trackFilters.measures}
        </Chip>
        <Chip
          pressed={feedback === 'like'}
          onClick={() => onChange({ feedback: feedback ? undefined : 'like' })}
        >
          <Heart aria-hidden className={feedback ? 'fill-current' : undefined} />
          {trackFilters.liked}
        </Chip>
        <Chip pressed={heard === 'no'} onClick={() => onChange({ heard: heard ? undefined : 'no' })}>
          <EarOff aria-hidden />
          {trackFilters.unheard}
        </Chip>
        {group ? <GroupChip group={group} onPress={() => onChange({ group: undefined })} /> : null}
        <GenreChips genre={genre} onGenre={(name) => onChange({ genre: name })} />
      </fieldset>
      {isOpen ? (
        <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg bg-raised px-4 py-3 text-sm">
          <legend className="sr-only">{trackFilters.measuresLabel}</legend>
          <Range label={trackFilters.year}>
            <NumberBox
              label={trackFilters.fromYear}
              placeholder={trackFilters.from}
              value={yearFrom}
              onChange={(value) => onChange({ yearFrom: value })}
            />
            <NumberBox
              label={trackFilters.toYear}
              placeholder={trackFilters.to}
              value={yearTo}
              onChange={(value) => onChange({ yearTo: value })}
            />
          </Range>
          <Range label={trackFilters.tempo}>
            <NumberBox
              label={trackFilters.fromTempo}
              placeholder={trackFilters.from}
              value={tempoFrom}
              onChange={(value) => onChange({ tempoFrom: value })}
            />
            <NumberBox
              label={trackFilters.toTempo}
              placeholder={trackFilters.to}
              value={tempoTo}
              onChange={(value) => onChange({ tempoTo: value })}
            />
          </Range>
          <Select
            label={trackFilters.key}
            value={key ?? 'any'}
            options={KEYS}
            onValueChange={(value) => onChange({ key: value === 'any' ? undefined : value })}
          />
        </fieldset>
      ) : null}
    </div>
  );
}

function GenreChips({
  genre,
  onGenre,
}: {
  genre: string | undefined;
  onGenre: (genre: string | undefined) => void;
}) {
  const common =
    useGenres()
      .data?.items.slice(0, GENRE_CHIPS)
      .map((item) => item.genre) ?? [];
  const genres = genre && !common.includes(genre) ? [genre, ...common] : common;
  return genres.map((name) => (
    <Chip key={name} pressed={name === genre} onClick={() => onGenre(name === genre ? undefined : name)}>
      {name}
      {name === genre ? <X aria-hidden /> : null}
    </Chip>
  ));
}

/** The group of what sounds alike that the list is narrowed to. */
function GroupChip({ group, onPress }: { group: string; onPress: () => void }) {
  const found = useSoundGroups().data?.items.find(({ id }) => id === group);
  return (
    <Chip pressed onClick={onPress}>
      {found ? groupName(found) : trackFilters.bySound}
      <X aria-hidden />
    </Chip>
  );
}

function Range({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-2">
      <span className="text-muted">{label}</span>
      {children}
    </div>
  );
}

function NumberBox({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  placeholder: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <FilterInput
      label={label}
      inputMode="numeric"
      placeholder={placeholder}
      className="w-20"
      value={value === undefined ? undefined : String(value)}
      onChange={(text) => onChange(text && /^\d{1,4}$/.test(text) ? Number(text) : undefined)}
    />
  );
}
