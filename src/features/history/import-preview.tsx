import { countOf } from '@words/amounts';
import type { HistoryPreview } from '@/domain/contracts/history';
import { partInWords, spanInWords } from './history-in-words';

/** What an import would bring, before it does. */
export function ImportPreview({ preview }: { preview: HistoryPreview }) {
  const { listens, songs, artists, from, to, matched, known, topArtists } = preview;
  if (listens === 0) return <p className="text-muted">There is no listen in it that can be taken.</p>;
  const most = topArtists[0]?.listens ?? 1;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 self-start tabular-nums">
        <Fact name="Listens">
          {listens.toLocaleString('en')}, of {countOf(songs, 'song')} by {countOf(artists, 'artist')}
        </Fact>
        <Fact name="From">{spanInWords(from, to)}</Fact>
        <Fact name="In your library">
          {partInWords(matched, listens)}
          {matched > 0 && matched < listens ? ` (${matched.toLocaleString('en')})` : ''}
        </Fact>
        <Fact name="Known already">
          {partInWords(known, listens)}
          {known > 0 && known < listens ? ` (${known.toLocaleString('en')})` : ''}
        </Fact>
      </dl>
      <table className="w-full self-start text-left">
        <caption className="pb-1 text-left text-muted text-sm">Most heard in it</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Artist</th>
            <th scope="col">Listens</th>
          </tr>
        </thead>
        <tbody>
          {topArtists.map(({ name, listens: own, isInLibrary }) => (
            <tr key={name}>
              <th scope="row" className="relative w-full max-w-0 py-1 font-normal">
                <span
                  aria-hidden
                  className="absolute inset-y-0.5 left-0 rounded-sm bg-hover"
                  style={{ width: `${(100 * own) / most}%` }}
                />
                <span className="relative block truncate px-2 text-ink">
                  {name}
                  {isInLibrary ? null : <span className="text-muted"> · not in your library</span>}
                </span>
              </th>
              <td className="py-1 pl-3 text-right text-muted tabular-nums">{own.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="text-ink">{children}</dd>
    </>
  );
}
