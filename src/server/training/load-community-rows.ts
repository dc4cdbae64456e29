import { database } from '@/infra/database';
import { BulkConnection } from '@/infra/postgres/bulk-connection';
import { relativeConfidences } from '@/recommenders/collaborative/relative-confidence';
import { createSparseRows, type SparseRows } from '@/recommenders/collaborative/sparse-rows';

/** Who has one thing alone says nothing about what goes together. */
const FEWEST_ITEMS = 2;

/**
 * Imported listeners as rows, read a chunk at a time. An artist outside the library is an item too, as long as two
 * listeners have it: who shares it is alike. Tracks that their files name and the library has are items beside their
 * artists.
 * @param rowOf item rows by key, to which "name:<key>" of artists outside the library are added
 * @param trackIds all tracks of the library in ascending order
 */
export async function loadCommunityRows(
  rowOf: Map<string, number>,
  trackIds: readonly string[],
): Promise<{ rows: SparseRows; userKeys: string[] }> {
  const itemOf = await numberArtists(rowOf);
  const userKeys: string[] = [];
  const rows = new Numbers(Uint32Array);
  const columns = new Numbers(Uint32Array);
  const confidences = new Numbers(Float32Array);
  let listener = -1;
  let own: { items: number[]; plays: number[] } = { items: [], plays: [] };
  const endListener = () => {
    if (own.items.length >= FEWEST_ITEMS) {
      const sure = relativeConfidences(own.plays);
      own.items.forEach((item, k) => {
        rows.push(userKeys.length);
        columns.push(item);
        confidences.push(sure[k]!);
      });
      userKeys.push(`community:${listener}`);
    }
    own = { items: [], plays: [] };
  };
  const connection = await BulkConnection.open();
  try {
    // Tracks go as negative numbers, by their place among all: COPY reads numbers.
    const query = `SELECT p."listenerId", p."what", p."plays" FROM (
        SELECT "listenerId", "artistId" AS "what", "plays" FROM "CommunityPlay"
        UNION ALL
        SELECT own."listenerId", -track."place", own."plays" FROM "CommunityTrackPlay" own
        JOIN (SELECT "id", row_number() OVER (ORDER BY "id") AS "place" FROM "Track") track
          ON track."id" = own."trackId" WHERE own."plays" > 0
      ) p
      JOIN "CommunityListener" l ON l."id" = p."listenerId"
      JOIN "CommunityImport" i ON i."id" = l."importId" AND i."status" <> 'removing'
      ORDER BY p."listenerId", p."what" DESC`;
    for await (const chunk of connection.copyNumbersOut(query)) {
      for (const [who, what, plays] of chunk) {
        if (who !== listener) {
          endListener();
          listener = who!;
        }
        const item = what! < 0 ? rowOf.get(`track:${trackIds[-what! - 1]}`) : itemOf.get(what!);
        if (item === undefined) continue;
        own.items.push(item);
        own.plays.push(plays!);
      }
    }
    endListener();
  } finally {
    await connection.close();
  }
  const targets = new Float32Array(rows.length).fill(1);
  const entries = {
    rows: rows.values(),
    columns: columns.values(),
    confidences: confidences.values(),
    targets,
  };
  return { rows: createSparseRows(userKeys.length, rowOf.size, entries), userKeys };
}

/** Item rows by the community's artists. */
async function numberArtists(rowOf: Map<string, number>): Promise<Map<number, number>> {
  const artists = await database().$queryRaw<{ id: number; key: string }[]>`
    SELECT c."id", CASE WHEN a."id" IS NULL THEN 'name:' || c."nameKey" ELSE 'artist:' || a."id" END AS "key"
    FROM "CommunityArtist" c LEFT JOIN "Artist" a ON a."nameKey" = c."nameKey"
    WHERE a."id" IS NOT NULL
      OR (SELECT count(*) FROM (SELECT 1 FROM "CommunityPlay" p WHERE p."artistId" = c."id" LIMIT 2) two) = 2
    ORDER BY c."id"`;
  const itemOf = new Map<number, number>();
  for (const { id, key } of artists) {
    if (!rowOf.has(key)) rowOf.set(key, rowOf.size);
    itemOf.set(id, rowOf.get(key)!);
  }
  return itemOf;
}

/** Numbers that come one at a time, in a typed array that grows. */
class Numbers<T extends Uint32Array | Float32Array> {
  length = 0;
  #room: T;

  constructor(private readonly type: new (length: number) => T) {
    this.#room = new type(1024);
  }

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new this.type(2 * this.#room.length);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length++] = value;
  }

  values(): T {
    return this.#room.subarray(0, this.length) as T;
  }
}
