import type { StreamQuality } from '@/domain/contracts/library';

/** In what quality music can be kept, and what an hour of it takes. */
export const keptQualities: readonly { quality: StreamQuality; label: string; hint: string }[] = [
  { quality: 'original', label: 'Original files', hint: 'as large as they are' },
  { quality: '320', label: '320 kbit/s', hint: '144 MB an hour' },
  { quality: '192', label: '192 kbit/s', hint: '86 MB an hour' },
  { quality: '128', label: '128 kbit/s', hint: '58 MB an hour' },
];

export const qualityLabel = (quality: StreamQuality): string =>
  keptQualities.find((one) => one.quality === quality)?.label ?? quality;
