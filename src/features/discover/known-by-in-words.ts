import type { Evidence } from '@/domain/contracts/discover';

type AudioEvidence = Extract<Evidence, { signal: 'audio' }>;

/** Why a track is the one a suggestion is compared with; says no more than what the listener did. */
export function knownByInWords({ knownBy, nearest }: Pick<AudioEvidence, 'knownBy' | 'nearest'>): string {
  switch (knownBy) {
    case 'like':
      return 'You like';
    case 'play':
      return 'You play';
    case 'pick':
      return `By ${nearest.artistName}, whom you picked`;
    case 'artist':
      return `By ${nearest.artistName}, an artist of yours`;
  }
}
