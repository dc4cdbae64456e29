'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Signal } from '@/domain/contracts/common';
import type {
  albumDetailSchema,
  artistDetailSchema,
  genreListSchema,
  similarArtistsSchema,
  similarTracksSchema,
} from '@/domain/contracts/library';
import type { yearListSchema } from '@/domain/contracts/library-lists';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** One album with its tracks. */
export function useAlbum(albumId: string) {
  return useQuery({
    queryKey: [...queryKeys.library, 'album', albumId],
    queryFn: ({ signal }) => request<typeof albumDetailSchema>(`/api/albums/${albumId}`, { signal }),
  });
}

/** One artist with albums, tracks, describing terms and those they are written about with. */
export function useArtist(artistId: string) {
  return useQuery({
    queryKey: [...queryKeys.library, 'artist', artistId],
    queryFn: ({ signal }) => request<typeof artistDetailSchema>(`/api/artists/${artistId}`, { signal }),
  });
}

/** Genres of the library with their number of tracks, largest first. */
export function useGenres() {
  return useQuery({
    queryKey: [...queryKeys.library, 'genres'],
    queryFn: ({ signal }) => request<typeof genreListSchema>('/api/genres', { signal }),
  });
}

/** Years of the library with how much is of each, the newest first. */
export function useYears() {
  return useQuery({
    queryKey: [...queryKeys.library, 'years'],
    queryFn: ({ signal }) => request<typeof yearListSchema>('/api/years', { signal }),
  });
}

/** Artists near one, with the evidence. */
export function useSimilarArtists(artistId: string) {
  return useQuery({
    queryKey: [...queryKeys.library, 'similar-artists', artistId],
    queryFn: ({ signal }) =>
      request<typeof similarArtistsSchema>(`/api/artists/${artistId}/similar`, { signal }),
  });
}

/** Tracks near one by one signal, or by all of them together. */
export function useSimilarTracks(trackId: string, by: Signal | 'blend') {
  return useQuery({
    queryKey: [...queryKeys.library, 'similar', trackId, by],
    queryFn: ({ signal }) =>
      request<typeof similarTracksSchema>(`/api/tracks/${trackId}/similar`, {
        query: { by, limit: 20 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
