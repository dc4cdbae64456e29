import type { TrackDetail } from '@/domain/contracts/library';

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** Technical facts of a track's file, for who wants them. */
export function FileFacts({ track }: { track: TrackDetail }) {
  const facts: [string, string][] = [
    ['Format', `${track.codec}${track.container === track.codec ? '' : ` in ${track.container}`}`],
    ['Quality', quality(track)],
    ['Size', `${(track.sizeBytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`],
    ['Genres', track.genres.join(', ') || 'none in its tags'],
    ['Added', date.format(new Date(track.addedAt))],
    [
      'Played by you',
      track.playCount === 0 ? 'never' : track.playCount === 1 ? 'once' : `${track.playCount} times`,
    ],
  ];
  return (
    <dl className="grid max-w-4xl grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="label">{name}</dt>
          <dd className="text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function quality(track: TrackDetail): string {
  const parts = [
    track.lossless ? 'lossless' : null,
    track.bitrateKbps ? `${Math.round(track.bitrateKbps)} kbit/s` : null,
    track.sampleRateHz ? `${track.sampleRateHz / 1000} kHz` : null,
  ].filter(Boolean);
  return parts.join(', ') || 'unknown';
}
