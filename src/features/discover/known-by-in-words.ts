import { knownByWords } from '@words/evidence';
import type { Evidence } from '@/domain/contracts/discover';

type AudioEvidence = Extract<Evidence, { signal: 'audio' }>;

/** Why a track is the one a suggestion is compared with; says no more than what the listener did. */
export function knownByInWords({ knownBy, nearest }: Pick<AudioEvidence, 'knownBy' | 'nearest'>): string {
  return knownByWords[knownBy](nearest.artistName);
}
