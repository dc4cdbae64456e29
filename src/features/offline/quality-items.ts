import { keptQuality } from '@words/offline';
import type { StreamQuality } from '@/domain/contracts/library';

/** In what quality music can be kept, and what an hour of it takes. */
export const keptQualities = (['original', '320', '192', '128'] satisfies StreamQuality[]).map((quality) => ({
  quality,
  ...keptQuality[quality],
}));

export const qualityLabel = (quality: StreamQuality): string => keptQuality[quality].label;
