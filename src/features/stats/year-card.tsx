'use client';

import { hoursInWords } from '@words/heard';
import { yearCard } from '@words/stats';
import { ImageDown } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { fileOfSvg, pictureOfSvg, saveFile } from '@/components/ui/picture-of-svg';
import { toast } from '@/components/ui/toast';
import type { Stats, TopItem } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { genreColor, genreStream } from './genre-stream';

const WIDTH = 1080;
const HEIGHT = 1350;
const STREAM = { width: WIDTH, height: 300 };
const SHOWN = 5;
const GROUND = '#1d1713';
const INK = '#fff4e6';
const MUTED = '#c9b8a4';
const OTHERS_COLOR = '#3d342c';

/** The year on one card, to keep or to show around. Drawn here: nothing of it leaves the browser. */
export function YearCard({ stats, listener }: { stats: Stats; listener: string }) {
  const card = useRef<SVGSVGElement>(null);
  const name = `segue-${stats.year ?? 'all-time'}`;
  const save = async (kind: 'png' | 'svg') => {
    try {
      const blob = kind === 'png' ? await pictureOfSvg(card.current!, WIDTH) : fileOfSvg(card.current!);
      saveFile(blob, `${name}.${kind}`);
    } catch (error) {
      toast(yearCard.notSaved, { tone: 'error', description: (error as Error).message });
    }
  };
  const title = stats.year === null ? yearCard.allTime : String(stats.year);
  const stream = genreStream(stats.months, stats.genres, STREAM);
  return (
    <Section title={yearCard.title}>
      <div className="flex flex-wrap items-end gap-6">
        <svg
          ref={card}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={yearCard.label(title, listener, stats.total)}
          className="w-full max-w-sm rounded-lg bg-[#1d1713]"
        >
          <rect width={WIDTH} height={HEIGHT} fill={GROUND} />
          <Words x={72} y={190} size={150} isTitle>
            {title}
          </Words>
          <Words x={76} y={250} size={38} fill={MUTED}>
            {shorten(listener, 40)}
          </Words>
          <Words x={WIDTH - 72} y={190} size={72} isTitle isAtEnd>
            {hoursInWords(stats.total.ms)}
          </Words>
          <Words x={WIDTH - 72} y={250} size={38} fill={MUTED} isAtEnd>
            {yearCard.plays(stats.total)}
          </Words>
          <g transform="translate(0 320)">
            {stream?.paths.map(({ genre, path }) => (
              <path
                key={genre}
                d={path}
                fill={genreColor(stream.genres, genre, OTHERS_COLOR)}
                stroke={GROUND}
                strokeWidth={2}
              />
            ))}
          </g>
          <CardList x={72} title={yearCard.artists} items={stats.artists} />
          <CardList x={580} title={yearCard.songs} items={stats.songs} />
          <Words x={72} y={HEIGHT - 72} size={34} fill={MUTED}>
            {stats.genres
              .slice(0, 3)
              .map(({ genre }) => genre)
              .join(' · ')}
          </Words>
          <Words x={WIDTH - 72} y={HEIGHT - 72} size={40} isTitle isAtEnd>
            {yearCard.signature}
          </Words>
        </svg>
        <div className="flex flex-wrap gap-3">
          <Button className="max-md:h-11" onClick={() => void save('png')}>
            <ImageDown aria-hidden className="size-4" />
            {yearCard.saveAsPng}
          </Button>
          <Button className="max-md:h-11" onClick={() => void save('svg')}>
            <ImageDown aria-hidden className="size-4" />
            {yearCard.saveAsSvg}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function CardList({ x, title, items }: { x: number; title: string; items: readonly TopItem[] }) {
  return (
    <>
      <Words x={x} y={730} size={34} fill={MUTED}>
        {title}
      </Words>
      {items.slice(0, SHOWN).map(({ id, name, plays }, k) => (
        <Words key={`${id}/${name}/${plays}`} x={x} y={800 + k * 88} size={44}>
          {`${k + 1}  ${shorten(name, 17)}`}
        </Words>
      ))}
    </>
  );
}

function Words({
  x,
  y,
  size,
  fill = INK,
  isTitle,
  isAtEnd,
  children,
}: {
  x: number;
  y: number;
  size: number;
  fill?: string;
  isTitle?: boolean;
  isAtEnd?: boolean;
  children: string;
}) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={fill}
      textAnchor={isAtEnd ? 'end' : undefined}
      className={isTitle ? 'display' : undefined}
    >
      {children}
    </text>
  );
}

/** By letters as people count them: an emoji is not cut in two. */
function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
