import { percentage } from '@words/amounts';
import { distasteWords, tasteCard } from '@words/taste';
import { X } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { TastePortrait } from '@/domain/contracts/taste';
import { type Disc, spreadOut } from './spread-out';
import { tasteColor } from './taste-color';
import { TasteRing } from './taste-ring';

const LARGEST = 0.4;
const SMALLEST = 0.09;
const REFUSED = 0.028;

/** Tastes as circles as large as their shares, what is alike near each other, and what was turned down between them. */
export function TastePicture({ portrait }: { portrait: TastePortrait }) {
  return (
    <>
      <Picture portrait={portrait} width={0.95} className="aspect-[95/100] sm:hidden" />
      <Picture portrait={portrait} width={1.9} className="hidden aspect-[19/10] max-h-[34rem] sm:block" />
    </>
  );
}

function Picture({
  portrait: { tastes, distastes },
  width,
  className,
}: {
  portrait: TastePortrait;
  /** In heights. */
  width: number;
  className: string;
}) {
  const room = Math.min(1, width);
  const discs: Disc[] = [
    ...tastes.map(({ place, share }) => ({
      x: place.x * width,
      y: place.y,
      radius: room * Math.max(SMALLEST, LARGEST * Math.sqrt(share)),
    })),
    ...distastes.map(({ place }) => ({ x: place.x * width, y: place.y, radius: room * REFUSED })),
  ];
  const placed = spreadOut(discs, width);
  const style = ({ x, y, radius }: Disc) => ({
    left: `${(100 * (x - radius)) / width}%`,
    top: `${100 * (y - radius)}%`,
    width: `${(200 * radius) / width}%`,
  });
  return (
    <div className={cn('relative mx-auto w-full', className)}>
      {tastes.map((taste, index) => {
        const color = tasteColor(taste.color, index);
        return (
          <a
            key={taste.id}
            href={`#taste-${taste.id}`}
            style={style(placed[index]!)}
            className={cn(
              'absolute grid aspect-square place-items-center rounded-full transition-transform hover:scale-[1.03]',
              taste.isMuted && 'opacity-35 grayscale',
            )}
          >
            <TasteRing seed={taste.id} color={color} />
            <span className="relative flex max-w-[68%] flex-col text-center leading-tight">
              <span className="line-clamp-3 text-balance text-ink text-xs sm:text-sm">
                {taste.name ?? taste.foundName}
              </span>
              <span className="display text-base tabular-nums sm:text-lg">
                {taste.isMuted ? tasteCard.isMuted : percentage(Math.round(100 * taste.share))}
              </span>
            </span>
          </a>
        );
      })}
      {distastes.map(({ track, strength }, index) => (
        <span
          key={track.id}
          title={distasteWords.inPicture(track.title, track.artistName)}
          style={{ ...style(placed[tastes.length + index]!), opacity: 0.35 + 0.65 * strength }}
          className="absolute grid aspect-square place-items-center rounded-full border border-line-strong border-dashed bg-sunken text-faint"
        >
          <X aria-hidden className="size-1/2" />
        </span>
      ))}
    </div>
  );
}
