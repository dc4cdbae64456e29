/** A chart in numbers, folded away: for readers, and for who wants to know exactly. */
export function TableDetails({
  title,
  caption,
  columns,
  rows,
}: {
  title: string;
  caption: string;
  columns: string[];
  /** Cells of each row; the first two columns name it. */
  rows: string[][];
}) {
  return (
    <details>
      <summary className="w-fit cursor-pointer rounded-sm text-ink text-sm">{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section aria-label={title} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-muted">
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className="whitespace-nowrap py-1.5 pr-5 font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {rows.map((cells) => (
              <tr key={cells.slice(0, 2).join('/')} className="border-line border-t">
                {cells.map((cell, k) => (
                  <td key={columns[k]} className="whitespace-nowrap py-1.5 pr-5">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
