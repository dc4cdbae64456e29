const services = [
  {
    name: 'Spotify',
    how: 'On your account page, under privacy, ask for your “extended streaming history”. It comes by mail within 30 days as a zip: send all of it. The smaller “account data” works too, for the last year.',
  },
  {
    name: 'Last.fm',
    how: 'Export your scrobbles as CSV with one of the usual exporters: artist, album, track and date in columns, with a header or without.',
  },
  {
    name: 'ListenBrainz',
    how: 'In your settings, export your data: a zip, or a file of listens, one a line.',
  },
];

/** How one gets at one's own history. */
export function WhereToFind() {
  return (
    <details className="max-w-prose pt-4">
      <summary className="w-fit cursor-pointer rounded-sm text-ink">Where to find yours</summary>
      <dl className="flex flex-col gap-3 pt-3">
        {services.map(({ name, how }) => (
          <div key={name}>
            <dt className="font-medium text-ink">{name}</dt>
            <dd className="text-muted">{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
