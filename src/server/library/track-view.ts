import { camelot } from '@/domain/camelot';
import type { Track } from '@/domain/contracts/library';
import type { Prisma } from '@/infra/prisma/generated/client';
import { coverUrl } from './cover-url';
import { drawnColor } from './drawn-cover';

const tonics = ['C', 'D♭', 'D', 'E♭', 'E', 'F', 'F♯', 'G', 'A♭', 'A', 'B♭', 'B'];

/** What a row of Track must be read with to become the Track of the contract. */
export const trackSelection = (userId: string) =>
  ({
    artists: { select: { artist: { select: { id: true, name: true } } }, orderBy: { position: 'asc' } },
    album: {
      select: {
        id: true,
        title: true,
        coverHash: true,
        coverColor: true,
        loudnessLufs: true,
        artist: { select: { name: true } },
      },
    },
    folder: { select: { kind: true } },
    feedback: { where: { userId }, select: { value: true } },
    analysis: {
      select: { tempoBpm: true, key: true, mode: true, loudnessLufs: true, energy: true },
    },
  }) satisfies Prisma.TrackInclude;

export type TrackRow = Prisma.TrackGetPayload<{ include: ReturnType<typeof trackSelection> }>;

/** A track as the contract has it, with the listener's own feedback. */
export function toTrack(row: TrackRow): Track {
  const { album, analysis } = row;
  return {
    id: row.id,
    title: row.title,
    artistName: row.artistName,
    artists: row.artists.map(({ artist }) => artist),
    albumId: album?.id ?? null,
    albumTitle: album?.title ?? null,
    coverUrl: album && coverUrl(album),
    coverColor: album && albumColor(album, album.artist.name),
    trackNumber: row.trackNumber,
    discNumber: row.discNumber,
    year: row.year,
    genres: row.genres,
    durationMs: row.durationMs,
    mimeType: row.mimeType,
    isDemo: row.folder.kind === 'demo',
    isMissing: row.missingSince !== null,
    feedback: row.feedback[0]?.value ?? null,
    tempoBpm: analysis?.tempoBpm ?? null,
    keyName: analysis?.key != null && analysis.mode ? `${tonics[analysis.key]} ${analysis.mode}` : null,
    camelot: analysis?.key != null && analysis.mode ? camelot(analysis.key, analysis.mode) : null,
    loudnessLufs: analysis?.loudnessLufs ?? null,
    albumLoudnessLufs: album?.loudnessLufs ?? null,
    energy: analysis?.energy ?? null,
  };
}

/** Colour shown until an album's cover is there. */
export const albumColor = (album: { title: string; coverColor: string | null }, artistName: string) =>
  album.coverColor ?? drawnColor(`${album.title} ${artistName}`);
