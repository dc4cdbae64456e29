/**
 * The cells of one line of CSV (RFC 4180, without line ends inside quotes: no name of a song has one).
 * @returns null when a quote is left open
 */
export function splitCsv(line: string, separator: string): string[] | null {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let at = 0;
  while (true) {
    if (line[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        if (quote < 0) return null;
        cell += line.slice(from, quote);
        from = quote + 1;
        if (line[from] !== '"') break;
        cell += '"';
        from++;
      }
      // What stands between the closing quote and the separator belongs to the cell all the same.
      const end = endOfCell(line, separator, from);
      cells.push(cell + line.slice(from, end));
      at = end;
    } else {
      const end = endOfCell(line, separator, at);
      cells.push(line.slice(at, end));
      at = end;
    }
    if (at >= line.length) return cells;
    at++;
    if (at === line.length) return [...cells, ''];
  }
}

function endOfCell(line: string, separator: string, from: number): number {
  const end = line.indexOf(separator, from);
  return end < 0 ? line.length : end;
}
