'use client';

import { monthInWords } from '@words/dates';
import { hoursInWords } from '@words/heard';
import { percent } from '@words/measures';
import { genreSection } from '@words/stats';
import { type PointerEvent, useState } from 'react';
import type { Stats } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { TableDetails } from '@/features/quality/table-details';
import { useWidth } from '@/features/quality/use-width';
import { type GenreStream, genreColor, genreStream, OTHERS } from './genre-stream';

const HEIGHT = 220;
const SHOWN = 7;
const OTHERS_COLOR = 'var(--line-strong)';

/** Which kinds of music, and how that changed. */
export function GenreSection({ stats }: { stats: Stats }) {
  const { ref, width } = useWidth<HTMLDivElement>(720);
  const stream = genreStream(stats.months, stats.genres, { width, height: HEIGHT });
  const all = stats.genres.reduce((sum, { ms }) => sum + ms, 0);
  if (all === 0) return null;
  const top = stats.genres.slice(0, SHOWN);
  const others = { genre: OTHERS, ms: all - top.reduce((sum, { ms }) => sum + ms, 0) };
  const names = stream?.genres ?? stats.genres.map(({ genre }) => genre);
  return (
    <Section title={genreSection.title}>
      <div ref={ref} className="flex flex-col gap-4">
        {stream ? <Stream stream={stream} width={width} /> : null}
        <ul className="flex flex-wrap gap-x-5 gap-y-2" aria-label={genreSection.list}>
          {(stats.genres.length > SHOWN ? [...top, others] : top).map(({ genre, ms }) => (
            <li key={genre} className="flex items-center gap-2">
              <span
                aria-hidden
                className="size-3 rounded-full"
                style={{ backgroundColor: genreColor(names, genre, OTHERS_COLOR) }}
              />
              <span className="text-ink">{genre}</span>
              <span className="text-muted tabular-nums">{percent(ms / all)}</span>
            </li>
          ))}
        </ul>
        {stream ? (
          <TableDetails
            title={genreSection.table}
            caption={genreSection.caption}
            columns={[genreSection.month, ...stream.genres]}
            rows={stream.months.map((month, k) => [
              monthInWords(month, true),
              ...stream.genres.map((genre) => hoursInWords(stream.amounts[k]![genre]!)),
            ])}
          />
        ) : null}
      </div>
    </Section>
  );
}

function Stream({ stream, width }: { stream: GenreStream; width: number }) {
  const { months, genres, paths, amounts } = stream;
  const [at, setAt] = useState<number | null>(null);
  const x = (k: number) => (k / (months.length - 1)) * width;
  const look = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const k = Math.round(((event.clientX - box.left) / box.width) * (months.length - 1));
    setAt(Math.max(0, Math.min(months.length - 1, k)));
  };
  const most = at === null ? [] : genres.toSorted((a, b) => amounts[at]![b]! - amounts[at]![a]!).slice(0, 3);
  const heard = most.filter((genre) => amounts[at!]![genre]! > 0);
  return (
    <div>
      <svg
        role="img"
        aria-label={genreSection.label(months.length, genres)}
        width={width}
        height={HEIGHT + 20}
        className="block max-w-full touch-pan-y"
        onPointerMove={look}
        onPointerDown={look}
        onPointerLeave={() => setAt(null)}
      >
        {paths.map(({ genre, path }) => (
          <path
            key={genre}
            d={path}
            fill={genreColor(genres, genre, OTHERS_COLOR)}
            className="stroke-ground"
            strokeWidth={0.75}
          />
        ))}
        {at === null ? null : <line x1={x(at)} x2={x(at)} y1={0} y2={HEIGHT} className="stroke-ink" />}
        <text x={0} y={HEIGHT + 16} className="fill-muted text-[11px]">
          {monthInWords(months[0]!, true)}
        </text>
        <text x={width} y={HEIGHT + 16} textAnchor="end" className="fill-muted text-[11px]">
          {monthInWords(months.at(-1)!, true)}
        </text>
      </svg>
      <p aria-hidden className="h-5 pt-1 text-muted text-sm">
        {at === null
          ? ''
          : genreSection.monthHeard(
              months[at]!,
              heard.map((genre) => ({ genre, ms: amounts[at]![genre]! })),
            )}
      </p>
    </div>
  );
}
