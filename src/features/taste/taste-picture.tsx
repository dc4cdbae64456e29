import { percentage } from '@words/amounts';
import { distasteCard, distasteWords, tasteCard } from '@words/taste';
import { cn } from '@/components/ui/cn';
import type { TastePortrait } from '@/domain/contracts/taste';
import { DistasteRing } from './distaste-ring';
import { DISTASTES_SHOWN } from './distastes-shown';
import { type Disc, spreadOut } from './spread-out';
import { tasteColor } from './taste-color';
import { TasteRing } from './taste-ring';

const LARGEST = 0.4;
const SMALLEST = 0.09;
/** A finger finds the least of them, and the taste they lie beside stays the larger. */
const [LEAST_REFUSED, MOST_REFUSED] = [0.085, 0.14];
/** Of the picture: circles that cover more of it would lie on each other. */
const MOST_COVERED = 0.55;
/** What is smaller, on a phone and else, has its name only where the pointer rests on it, and for screen readers. */
const ROOM_FOR_A_NAME = { narrow: 0.09, wide: 0.075 };
/** The same of what is said besides the name. */
const ROOM_FOR_MORE = { narrow: 0.2, wide: 0.11 };

/**
 * Tastes as circles as large as their shares, what is alike near each other, and between them what was turned down: the more
 * is held against it, the larger.
 */
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
  const shape = width < 1 ? 'narrow' : 'wide';
  const shown = distastes.slice(0, DISTASTES_SHOWN);
  const discs: Disc[] = [
    ...tastes.map(({ place, share }) => ({
      x: place.x * width,
      y: place.y,
      radius: room * Math.max(SMALLEST, LARGEST * Math.sqrt(share)),
    })),
    ...shown.map(({ place, strength }) => ({
      x: place.x * width,
      y: place.y,
      radius: room * (LEAST_REFUSED + (MOST_REFUSED - LEAST_REFUSED) * Math.sqrt(strength)),
    })),
  ];
  const covered = discs.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0);
  const scale = Math.min(1, Math.sqrt((MOST_COVERED * width) / covered));
  const placed = spreadOut(
    discs.map((disc) => ({ ...disc, radius: scale * disc.radius })),
    width,
  );
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
      {shown.map((distaste, index) => {
        const { id, name, foundName, strength, isMuted, tracks } = distaste;
        const disc = placed[tastes.length + index]!;
        const isRoomy = disc.radius >= ROOM_FOR_A_NAME[shape];
        return (
          <a
            key={id}
            href={`#distaste-${id}`}
            title={isRoomy ? undefined : (name ?? foundName)}
            style={style(disc)}
            className="absolute grid aspect-square place-items-center rounded-full transition-transform hover:scale-[1.03]"
          >
            <DistasteRing strengths={tracks.map((one) => one.strength)} isFaint={strength === 0} />
            <span
              className={cn(
                'relative flex max-w-[80%] flex-col sm:max-w-[72%] text-center text-xs leading-tight',
                isRoomy || 'sr-only',
              )}
            >
              <span className="line-clamp-3 break-words text-ink">{name ?? foundName}</span>
              <span className={cn('text-muted', disc.radius < ROOM_FOR_MORE[shape] && 'sr-only')}>
                {isMuted ? distasteCard.isMuted : distasteWords.inPicture}
              </span>
            </span>
          </a>
        );
      })}
    </div>
  );
}
