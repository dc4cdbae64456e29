import { type HistoryFormat, historyFormat } from '@/domain/history/format';
import { JsonObjects } from '@/domain/history/json-objects';
import type { HistoryPart } from '@/infra/history/history-file';
import { linesOf, textOf } from '@/infra/listening/read-lines';

/** Enough for the first records, whatever a service writes into one. */
const HEAD_LENGTH = 65_536;

/** Records that came together, as they stand in the file; null is one too long. */
export type RecordChunk = { format: HistoryFormat; records: (string | null)[]; lettersDone: number };

/** What a part of a file is, by its beginning; null when it is no listening. */
export async function formatOf(part: HistoryPart): Promise<HistoryFormat | null> {
  const { head } = await peek(textOf(await part.open()));
  return historyFormat(head);
}

/** The records of one part, in bounded memory; none when it is no listening. @throws Error of a damaged archive */
export async function* recordsOf(part: HistoryPart): AsyncGenerator<RecordChunk> {
  const { head, chunks } = await peek(textOf(await part.open()));
  const format = historyFormat(head);
  if (!format) return;
  let lettersDone = 0;
  const counted = async function* () {
    for await (const chunk of chunks()) {
      lettersDone += chunk.length;
      yield chunk;
    }
  };
  if (format.kind !== 'lastfm' && format.isArray) {
    const objects = new JsonObjects();
    for await (const chunk of counted()) yield { format, records: objects.push(chunk), lettersDone };
    yield { format, records: objects.end(), lettersDone };
    return;
  }
  let isFirst = true;
  for await (const lines of linesOf(counted())) {
    const written = lines.filter((line) => line === null || line.replace(/^\uFEFF/, '').trim() !== '');
    const isHead = isFirst && written.length > 0;
    if (isHead) isFirst = false;
    const isHeader = isHead && format.kind === 'lastfm' && format.hasHeader;
    yield { format, records: isHeader ? written.slice(1) : written, lettersDone };
  }
}

/** The beginning of a text, and all of it. */
async function peek(
  source: AsyncGenerator<string>,
): Promise<{ head: string; chunks: () => AsyncGenerator<string> }> {
  let head = '';
  let isOver = false;
  while (head.length < HEAD_LENGTH && !isOver) {
    const { value, done } = await source.next();
    if (done) isOver = true;
    else head += value;
  }
  return {
    head: head.slice(0, HEAD_LENGTH),
    chunks: async function* () {
      yield head.replace(/^\uFEFF/, '');
      if (!isOver) yield* source;
    },
  };
}
