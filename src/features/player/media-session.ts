import { rateOf } from './playback-rate';
import { next, pause, play, previous, seekBy, seekTo } from './player-controls';
import { selectEntry, usePlayerStore } from './player-store';

const SEEK_STEP_MS = 10_000;

/**
 * Tells the operating system what plays and obeys its media keys, headset buttons and lock screen.
 * @returns ends it
 */
export function startMediaSession(): () => void {
  if (!('mediaSession' in navigator)) return () => {};
  const { mediaSession } = navigator;
  const handlers: [MediaSessionAction, MediaSessionActionHandler][] = [
    ['play', play],
    ['pause', pause],
    ['nexttrack', next],
    ['previoustrack', previous],
    ['seekforward', ({ seekOffset }) => seekBy((seekOffset ?? SEEK_STEP_MS / 1000) * 1000)],
    ['seekbackward', ({ seekOffset }) => seekBy(-(seekOffset ?? SEEK_STEP_MS / 1000) * 1000)],
    ['stop', pause],
    ['seekto', ({ seekTime }) => seekTo((seekTime ?? 0) * 1000)],
  ];
  for (const [action, handler] of handlers) setHandler(mediaSession, action, handler);
  show(mediaSession);
  const unsubscribe = usePlayerStore.subscribe((state, before) => {
    const isNew = selectEntry(state) !== selectEntry(before);
    if (isNew) show(mediaSession);
    if (state.isPlaying !== before.isPlaying)
      mediaSession.playbackState = state.isPlaying ? 'playing' : 'paused';
    const isJump = Math.abs(state.positionMs - before.positionMs) > 1500;
    if (isNew || isJump || state.rates !== before.rates || state.isPlaying !== before.isPlaying)
      showPosition(mediaSession);
  });
  return () => {
    unsubscribe();
    for (const [action] of handlers) setHandler(mediaSession, action, null);
    mediaSession.metadata = null;
  };
}

function setHandler(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler | null,
) {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // An action this browser does not know.
  }
}

function show(session: MediaSession): void {
  const track = selectEntry(usePlayerStore.getState())?.track;
  session.metadata = track
    ? new MediaMetadata({
        title: track.title,
        artist: track.artistName,
        album: track.albumTitle ?? '',
        artwork: track.coverUrl
          ? [160, 320, 640].map((size) => ({
              src: `${track.coverUrl}?size=${size}`,
              sizes: `${size}x${size}`,
            }))
          : [],
      })
    : null;
}

function showPosition(session: MediaSession): void {
  const { positionMs, durationMs, rates } = usePlayerStore.getState();
  const track = selectEntry(usePlayerStore.getState())?.track;
  if (!(durationMs > 0)) return;
  session.setPositionState({
    duration: durationMs / 1000,
    position: Math.min(positionMs, durationMs) / 1000,
    playbackRate: track ? rateOf(track, rates) : 1,
  });
}
