'use client';

import { turnDownWords } from '@words/discover';
import { absentSignal, evidenceWords, transitionWords } from '@words/evidence';
import { TrendingDown, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Signal } from '@/domain/contracts/common';
import type { DiscoverTrack, Evidence, Reason } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { PressQuote } from '@/features/library/press-quote';
import { TrackActions } from '@/features/player/track-actions';
import { EvidenceBar } from './evidence-bar';
import { SIGNALS, sharePercents } from './shares-in-words';
import { SideBySide } from './side-by-side';
import type { Transition } from './transition';
import type { TurnDown } from './use-turn-down';

type EvidenceOf<S extends Signal> = Extract<Evidence, { signal: S }>;

/** Why a track is on the list: each signal's share in words and as a bar, and what stands behind it. */
export function EvidenceCard({
  entry,
  transition,
  turnDown,
}: {
  entry: DiscoverTrack;
  transition: Transition | null;
  /** Null on lists of weeks that have passed. */
  turnDown: TurnDown | null;
}) {
  const percents = sharePercents(entry.shares);
  return (
    <div className="px-3 pt-2 pb-5 @xl:px-5 @4xl:pl-14">
      <ul
        aria-label={evidenceWords.title(entry.track.title)}
        className="grid gap-6 @2xl:grid-cols-2 @2xl:grid-rows-[auto_1fr] @4xl:grid-cols-3 @4xl:grid-rows-1 @4xl:gap-8"
      >
        {SIGNALS.map((signal) => {
          const reason = entry.reasons.find((candidate) => candidate.signal === signal);
          return (
            <li
              key={signal}
              // In two columns the quotes, the tallest, have one to themselves.
              className={cn(
                'flex min-w-0 flex-col gap-3',
                signal === 'text' && '@2xl:row-span-2 @4xl:row-span-1',
              )}
            >
              <EvidenceBar signal={signal} percent={percents[signal]} />
              <p className={reason ? 'text-base text-ink' : 'text-faint text-sm'}>
                {reason?.text ?? absentSignal[signal]}
              </p>
              {reason ? <Behind reason={reason} entry={entry} /> : null}
            </li>
          );
        })}
      </ul>
      <div className="mt-5 flex flex-wrap items-center gap-2">
        <TrackActions track={entry.track} className="sm:hidden [&_button]:size-11" />
        {turnDown ? <TurnDownButtons track={entry.track} turnDown={turnDown} /> : null}
      </div>
      {transition && transition.smoothness !== 'unknown' ? (
        <p className="mt-5 text-faint text-xs">{transitionWords.fromTrackBefore(`${transition.words}.`)}</p>
      ) : null}
    </div>
  );
}

function TurnDownButtons({ track, turnDown }: { track: Track; turnDown: TurnDown }) {
  const [artist] = track.artists;
  return (
    <>
      <Button
        size="sm"
        className="max-md:h-11"
        pending={turnDown.isPending}
        onClick={() => turnDown.lessLikeThis(track)}
      >
        <TrendingDown aria-hidden className="size-4" />
        {turnDownWords.lessLikeThis}
      </Button>
      {artist ? (
        <Button
          size="sm"
          className="max-md:h-11"
          pending={turnDown.isPending}
          aria-label={turnDownWords.notArtist(artist.name)}
          onClick={() => turnDown.notThisArtist(track)}
        >
          <UserX aria-hidden className="size-4" />
          {turnDownWords.notThisArtist}
        </Button>
      ) : null}
    </>
  );
}

function Behind({ reason, entry }: { reason: Reason; entry: DiscoverTrack }): ReactNode {
  const { evidence } = reason;
  switch (evidence.signal) {
    case 'collaborative':
      // The sentence counts them and names the artists: there is no more to say.
      return null;
    case 'text':
      return <TextBehind evidence={evidence} />;
    case 'audio':
      return <SideBySide track={entry.track} evidence={evidence} reason={reason.text} />;
  }
}

function TextBehind({ evidence }: { evidence: EvidenceOf<'text'> }) {
  return (
    <div className="flex flex-col gap-4">
      {evidence.quotes.map((quote) => (
        <PressQuote key={`${quote.url}/${quote.title}/${quote.sentence}`} quote={quote} />
      ))}
      {evidence.terms.length > 0 ? (
        <p className="text-muted text-sm">
          {evidenceWords.bothAreCalled(evidence.terms, (text) => (
            <span className="text-ink">{text}</span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
