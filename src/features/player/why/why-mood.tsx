import { mixWords, rediscover } from '@words/mixes';
import { whyItPlays, whyMood } from '@words/why-it-plays';
import type { Track } from '@/domain/contracts/library';
import { fittingSound } from '@/domain/fitting-sound';
import { isMixId } from '@/domain/mix-shapes';
import { ReasonList } from './reason-list';
import { SheetLink } from './sheet-link';

/** Of which mix it is, and what of its sound fits that. */
export function WhyMood({ mix, track }: { mix: string; track: Track }) {
  if (mix === 'rediscover')
    return <p>{whyMood.rediscover(<SheetLink href="/rediscover">{rediscover.title}</SheetLink>)}</p>;
  if (!isMixId(mix)) return <p>{whyItPlays.from.mix}</p>;
  const { title, purpose } = mixWords[mix];
  const fitting = fittingSound(mix, track);
  const hasWords = Object.values(fitting).some((part) => part !== null);
  return (
    <>
      <p>{whyMood.ofMix(<SheetLink href={`/mix/${mix}`}>{title}</SheetLink>, purpose)}</p>
      <ReasonList reasons={hasWords ? [{ signal: 'audio', text: whyMood.fits(fitting) }] : []} />
    </>
  );
}
