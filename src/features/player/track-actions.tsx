'use client';

import { trackActions } from '@words/player';
import { Heart, ThumbsDown } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import type { FeedbackValue } from '@/domain/contracts/library';
import { useFeedback } from './feedback-store';
import { toggleDislike, toggleLike } from './give-feedback';

/** Like and skip for one track. Takes effect at once; offline it is delivered later. */
export function TrackActions({
  track,
  size = 'sm',
  className,
  shortcuts = false,
}: {
  track: { id: string; title: string; feedback: FeedbackValue | null };
  size?: 'sm' | 'touch' | 'lg';
  className?: string;
  /** The keys act on this track: it is the one in the player. */
  shortcuts?: boolean;
}) {
  const feedback = useFeedback(track);
  const isLiked = feedback === 'like';
  const isDisliked = feedback === 'dislike';
  return (
    <div className={cn('flex items-center', className)}>
      <IconButton
        label={isLiked ? trackActions.takeBackLike(track.title) : trackActions.like(track.title)}
        shortcut={shortcuts ? 'F' : undefined}
        pressed={isLiked}
        size={size}
        onClick={() => toggleLike(track)}
      >
        <Heart aria-hidden className={isLiked ? 'fill-current' : undefined} />
      </IconButton>
      <IconButton
        label={isDisliked ? trackActions.takeBackDislike(track.title) : trackActions.dislike(track.title)}
        shortcut={shortcuts ? 'X' : undefined}
        pressed={isDisliked}
        size={size}
        className="aria-pressed:text-ink"
        onClick={() => toggleDislike(track)}
      >
        <ThumbsDown aria-hidden className={isDisliked ? 'fill-current' : undefined} />
      </IconButton>
    </div>
  );
}
