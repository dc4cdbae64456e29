import { numeral } from '@words/amounts';
import { importPreview } from '@words/history';
import { spanInWords } from '@words/history-in-words';
import type { HistoryPreview } from '@/domain/contracts/history';

/** What an import would bring, before it does. */
export function ImportPreview({ preview }: { preview: HistoryPreview }) {
  const { listens, songs, artists, from, to, matched, known, topArtists } = preview;
  if (listens === 0) return <p className="text-muted">{importPreview.nothing}</p>;
  const most = topArtists[0]?.listens ?? 1;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 self-start tabular-nums">
        <Fact name={importPreview.listens}>{importPreview.listensOf(listens, songs, artists)}</Fact>
        <Fact name={importPreview.from}>{spanInWords(from, to)}</Fact>
        <Fact name={importPreview.inLibrary}>{importPreview.part(matched, listens)}</Fact>
        <Fact name={importPreview.known}>{importPreview.part(known, listens)}</Fact>
      </dl>
      <table className="w-full self-start text-left">
        <caption className="pb-1 text-left text-muted text-sm">{importPreview.most}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{importPreview.artist}</th>
            <th scope="col">{importPreview.listens}</th>
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
                  {isInLibrary ? null : <span className="text-muted"> · {importPreview.notInLibrary}</span>}
                </span>
              </th>
              <td className="py-1 pl-3 text-right text-muted tabular-nums">{numeral(own)}</td>
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
