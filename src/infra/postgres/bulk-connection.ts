import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { readEnv } from '../env';

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A connection of its own for what the ORM has no words for: COPY, and transactions around it. */
export class BulkConnection {
  private constructor(private readonly client: pg.Client) {}

  static async open(): Promise<BulkConnection> {
    const client = new pg.Client({ connectionString: readEnv().DATABASE_URL });
    await client.connect();
    return new BulkConnection(client);
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** All of it or nothing. */
  async transaction<T>(run: () => Promise<T>): Promise<T> {
    await this.client.query('BEGIN');
    try {
      const result = await run();
      await this.client.query('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }

  /** @param target table and columns, as SQL; @param rows text values, which may not hold NUL */
  async copyIn(target: string, rows: Iterable<readonly string[]>): Promise<void> {
    const stream = this.client.query(from(`COPY ${target} FROM STDIN`));
    for (const row of rows) {
      const line = row.map((value) => value.replace(/[\\\t\n\r]/g, (letter) => escapes[letter]!)).join('\t');
      if (!stream.write(`${line}\n`)) await new Promise((resume) => stream.once('drain', resume));
    }
    stream.end();
    await finished(stream);
  }

  /** The rows of a query of numbers, a chunk at a time: millions of them are never in memory together. */
  async *copyNumbersOut(query: string): AsyncGenerator<number[][]> {
    let rest = '';
    for await (const chunk of this.client.query(to(`COPY (${query}) TO STDOUT`))) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop()!;
      yield lines.map((line) => line.split('\t').map(Number));
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
