import { numeral } from '@words/amounts';
import { language } from '@words/language';
import { fileFacts } from '@words/library-pages';
import type { TrackDetail } from '@/domain/contracts/library';

const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });

/** Technical facts of a track's file, for who wants them. */
export function FileFacts({ track }: { track: TrackDetail }) {
  const facts: [string, string][] = [
    [
      fileFacts.format,
      track.container === track.codec ? track.codec : fileFacts.codecIn(track.codec, track.container),
    ],
    [fileFacts.quality, quality(track)],
    [fileFacts.size, `${numeral(track.sizeBytes / 1_000_000, 1)} MB`],
    [fileFacts.genres, track.genres.join(', ') || fileFacts.noGenres],
    [fileFacts.added, date.format(new Date(track.addedAt))],
    [fileFacts.playedByYou, fileFacts.plays(track.playCount)],
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
    track.lossless ? fileFacts.lossless : null,
    track.bitrateKbps ? `${Math.round(track.bitrateKbps)} kbit/s` : null,
    track.sampleRateHz ? `${track.sampleRateHz / 1000} kHz` : null,
  ].filter(Boolean);
  return parts.join(', ') || fileFacts.unknown;
}
