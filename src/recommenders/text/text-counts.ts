import type { CoMentionCounts } from './co-mention-scores';
import { type DocumentCounts, UNIT } from './read-document-names';
import { recentWeight } from './recency';
import type { ArtistTermCounts } from './term-weights';

interface PairSum {
  weight: number;
  recent: number;
  documents: number;
}

// One site's word on a pair grows like x up to about this much, then like a logarithm.
const SITE_CAP = 10;

/**
 * Sums of what documents say of the given artists. What a document adds can be taken off again to the last unit, so that
 * counting on gives what counting anew would. Memory grows with the distinct pairs, sites and words, not with documents.
 */
export class TextCounts {
  private readonly indices: Map<string, number>;
  /** Documents that name each artist, by index. */
  readonly documents: Float64Array;
  /** For each pair (a * artists + b, a < b), by site. */
  private readonly pairs = new Map<number, Map<string, PairSum>>();
  private readonly terms: Map<number, number>[];
  private readonly stems: string[] = [];
  private readonly stemIndices = new Map<string, number>();
  private readonly spellings: Map<string, number>[] = [];

  constructor(readonly artistIds: readonly string[]) {
    this.indices = new Map(artistIds.map((artistId, index) => [artistId, index]));
    this.documents = new Float64Array(artistIds.length);
    this.terms = artistIds.map(() => new Map());
  }

  /** Adds a document's counts; artists that are not known are left out. */
  add(site: string, counts: DocumentCounts): void {
    this.change(site, counts, 1);
  }

  /** Takes off what {@link add} has added. */
  remove(site: string, counts: DocumentCounts): void {
    this.change(site, counts, -1);
  }

  private change(site: string, { artists, pairs, terms, spellings }: DocumentCounts, sign: 1 | -1): void {
    for (const artist of artists) this.addDocuments(artist, sign);
    for (const [a, b, weight, recent] of pairs) {
      const sum = { weight: sign * weight, recent: sign * recent, documents: sign };
      this.addPair(artists[a]!, artists[b]!, site, sum);
    }
    for (const [artist, stem, weight] of terms) this.addTerm(artists[artist]!, stem, sign * weight);
    for (const [stem, spelling, count] of spellings) this.addSpelling(stem, spelling, sign * count);
  }

  addDocuments(artistId: string, documents: number): void {
    const artist = this.indices.get(artistId);
    if (artist !== undefined) this.documents[artist]! += documents;
  }

  addPair(artistA: string, artistB: string, site: string, sum: PairSum): void {
    const [x, y] = [this.indices.get(artistA), this.indices.get(artistB)];
    if (x === undefined || y === undefined) return;
    const key = Math.min(x, y) * this.artistIds.length + Math.max(x, y);
    const sites = this.pairs.get(key) ?? new Map<string, PairSum>();
    this.pairs.set(key, sites);
    const { weight, recent, documents } = sites.get(site) ?? { weight: 0, recent: 0, documents: 0 };
    sites.set(site, {
      weight: weight + sum.weight,
      recent: recent + sum.recent,
      documents: documents + sum.documents,
    });
  }

  addTerm(artistId: string, stem: string, weight: number): void {
    const artist = this.indices.get(artistId);
    if (artist === undefined) return;
    const row = this.terms[artist]!;
    const term = this.termOf(stem);
    row.set(term, (row.get(term) ?? 0) + weight);
  }

  addSpelling(stem: string, spelling: string, count: number): void {
    const spellings = this.spellings[this.termOf(stem)]!;
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
  }

  /** Weights between artists as of `now` (ms since 1970), in units, damped by site. */
  coMentions(now: number): CoMentionCounts {
    return this.pairRows(({ weight, recent }) => recentWeight(weight, recent, now) / UNIT);
  }

  /** The pages that name two artists, however far apart, damped by site. */
  pages(): CoMentionCounts {
    return this.pairRows(({ documents }) => documents);
  }

  private pairRows(unitsOf: (sum: PairSum) => number): CoMentionCounts {
    const size = this.artistIds.length;
    const rows = this.artistIds.map(() => new Map<number, number>());
    // In order, so that the sums do not depend on what came first.
    for (const key of [...this.pairs.keys()].sort((x, y) => x - y)) {
      const sites = [...this.pairs.get(key)!].filter(([, { documents }]) => documents > 0);
      let total = 0;
      for (const [, sum] of sites.sort(([x], [y]) => (x < y ? -1 : 1))) {
        total += SITE_CAP * Math.log1p(unitsOf(sum) / SITE_CAP);
      }
      if (total <= 0) continue;
      const [a, b] = [Math.floor(key / size), key % size];
      rows[a]!.set(b, total);
      rows[b]!.set(a, total);
    }
    return { rows, documents: this.documents };
  }

  /** Words around artists, in units; terms in alphabetical order. */
  artistTerms(): ArtistTermCounts {
    const used = this.stems.map((_, term) => term).filter((term) => mostMet(this.spellings[term]!));
    const order = used.sort((x, y) => (this.stems[x]! < this.stems[y]! ? -1 : 1));
    const rank = new Int32Array(this.stems.length);
    order.forEach((term, place) => {
      rank[term] = place;
    });
    const rows = this.terms.map((row) => {
      const entries = [...row].filter(([, weight]) => weight > 0);
      return new Map(
        entries
          .map(([term, weight]): [number, number] => [rank[term]!, weight / UNIT])
          .sort(([x], [y]) => x - y),
      );
    });
    return {
      rows,
      stems: order.map((term) => this.stems[term]!),
      surfaces: order.map((term) => mostMet(this.spellings[term]!)),
      uses: order.map((term) => [...this.spellings[term]!.values()].reduce((sum, count) => sum + count, 0)),
    };
  }

  private termOf(stem: string): number {
    const known = this.stemIndices.get(stem);
    if (known !== undefined) return known;
    this.stemIndices.set(stem, this.stems.length);
    this.spellings.push(new Map());
    return this.stems.push(stem) - 1;
  }
}

function mostMet(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most || (count === most && spelling < best)) [best, most] = [spelling, count];
  }
  return best;
}
