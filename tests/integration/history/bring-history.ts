import { randomUUID } from 'node:crypto';
import { addHistory } from '@/server/history/add-history';
import { confirmHistory } from '@/server/history/confirm-history';
import { importHistory } from '@/server/history/import-history';
import { readHistory } from '@/server/history/read-history';

export const calm = () => ({ onProgress: () => {}, signal: new AbortController().signal });

/** Sends a file as a browser does; it is not read yet. @returns the import's id */
export async function sendHistory(userId: string, text: string | Buffer, name = 'history'): Promise<string> {
  const request = new Request('http://segue.test', {
    method: 'POST',
    body: new Uint8Array(Buffer.from(text)),
  });
  return (await addHistory(userId, name, request)).id;
}

/** Sends, reads and takes in. @returns the import's id */
export async function bringHistory(userId: string, text: string | Buffer): Promise<string> {
  const id = await sendHistory(userId, text);
  await readHistory(id, calm());
  await confirmHistory(userId, id);
  await importHistory(id, calm());
  return id;
}

export type Heard = { artist: string; title: string; at: number; ms?: number; skipped?: boolean };

/** As Spotify writes its extended history. */
export const spotifyJson = (heard: readonly Heard[]): string =>
  JSON.stringify(
    heard.map(({ artist, title, at, ms = 200_000, skipped = false }) => ({
      ts: new Date(at + ms).toISOString(),
      username: 'ada',
      ms_played: ms,
      master_metadata_track_name: title,
      master_metadata_album_artist_name: artist,
      spotify_track_uri: `spotify:track:${randomUUID()}`,
      reason_end: skipped ? 'fwdbtn' : 'trackdone',
      skipped,
    })),
  );

/** As the usual exporters write Last.fm scrobbles. */
export const lastfmCsv = (heard: readonly Heard[]): string =>
  [
    'uts,artist,album,track',
    ...heard.map(({ artist, title, at }) => `${Math.round(at / 1000)},"${artist}","","${title}"`),
  ].join('\n');

/** As a ListenBrainz export has them. */
export const listensJsonl = (heard: readonly Heard[]): string =>
  heard
    .map(({ artist, title, at }) =>
      JSON.stringify({
        listened_at: Math.round(at / 1000),
        track_metadata: { artist_name: artist, track_name: title, additional_info: { duration_ms: 240_000 } },
      }),
    )
    .join('\n');
