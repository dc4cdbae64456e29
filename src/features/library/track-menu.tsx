'use client';

import { addToQueueWords, playNextWords, trackMenu } from '@words/library';
import {
  AudioLines,
  Disc3,
  Ellipsis,
  ListEnd,
  ListPlus,
  ListStart,
  MicVocal,
  Radio as RadioIcon,
  ThumbsDown,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { useFeedback } from '@/features/player/feedback-store';
import { toggleDislike } from '@/features/player/give-feedback';
import { usePlayer } from '@/features/player/use-player';
import { startRadio } from '@/features/radio/radio-session';
import { AddToPlaylist } from './add-to-playlist';

/**
 * What else can be done with a track: queue it, keep it, or go where it comes from.
 * @param children choices of the list it is in, before the others
 */
export function TrackMenu({ track, children }: { track: Track; children?: ReactNode }) {
  const { playNext, addToQueue } = usePlayer();
  const [artist] = track.artists;
  const isDisliked = useFeedback(track) === 'dislike';
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Menu
        trigger={
          <IconButton label={trackMenu.label(track.title)} size="sm" className="max-md:size-11">
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {children}
        <MenuItem
          icon={<ListStart aria-hidden />}
          onSelect={() => {
            playNext([track]);
            toast(playNextWords.done, { description: track.title, id: 'queue' });
          }}
        >
          {playNextWords.action}
        </MenuItem>
        <MenuItem
          icon={<ListEnd aria-hidden />}
          onSelect={() => {
            addToQueue([track]);
            toast(addToQueueWords.added, { description: track.title, id: 'queue' });
          }}
        >
          {addToQueueWords.action}
        </MenuItem>
        <MenuItem
          icon={<RadioIcon aria-hidden />}
          onSelect={() => void startRadio({ kind: 'track', id: track.id })}
        >
          {trackMenu.startRadio}
        </MenuItem>
        <MenuItem icon={<ListPlus aria-hidden />} onSelect={() => setAdding(true)}>
          {trackMenu.addToPlaylist}
        </MenuItem>
        <MenuItem icon={<ThumbsDown aria-hidden />} onSelect={() => toggleDislike(track)}>
          {isDisliked ? trackMenu.takeBackNotForMe : trackMenu.notForMe}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<AudioLines aria-hidden />} render={<Link href={`/track/${track.id}`} />}>
          {trackMenu.about}
        </MenuItem>
        {artist ? (
          <MenuItem icon={<MicVocal aria-hidden />} render={<Link href={`/artist/${artist.id}`} />}>
            {trackMenu.toArtist}
          </MenuItem>
        ) : null}
        {track.albumId ? (
          <MenuItem icon={<Disc3 aria-hidden />} render={<Link href={`/album/${track.albumId}`} />}>
            {trackMenu.toAlbum}
          </MenuItem>
        ) : null}
      </Menu>
      {isAdding ? <AddToPlaylist tracks={[track]} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
