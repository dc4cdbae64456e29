import type { AnalysedText } from './analysed-text';
import { isUpper, type NameCandidate } from './name-candidates';
import {
  type Add,
  gapAfter,
  isInReach,
  isNameCapital,
  placeOf,
  surfaceOf,
  traitOf,
  within,
} from './name-features';
import type { NameUses } from './name-uses';
import { isCommonName, wordClass } from './vocabulary';

/** What is known around the names of a text while they are judged. */
export interface Company {
  document: AnalysedText;
  /** In the order of the text. */
  candidates: readonly NameCandidate[];
  /** One more than the index of the candidate a token belongs to; 0 for other words. */
  candidateAt: Int32Array;
  /** How the text uses each artist's name. */
  uses: ReadonlyMap<string, NameUses>;
  /** Which candidates are accepted so far. */
  isAccepted: readonly boolean[];
  /** How often each artist is accepted in the text: one sense per discourse (Gale, Church & Yarowsky 1992). */
  accepted: ReadonlyMap<string, number>;
}

const JOINED = /^[ \-–]$/;
const LISTED = /^\s*(?:,|&|\+|and|or|\/|;|,\s*(?:and|or)|to|vs\.?)\s*(?:the\s+)?$/i;
const LIST_JOINTS = new Set('and or the to vs with then plus'.split(' '));
const PARTICLES = new Set(
  'of the a an and in on at to for from with by de la le les du des der die das von van el y'.split(' '),
);

/**
 * The signs that depend on what else in the text is a name, for the candidate at an index. `addOfRound` hears those that say
 * something else in the first round, when nothing is accepted yet but what is sure.
 */
export function companySigns(company: Company, index: number, add: Add, addOfRound: Add): void {
  const candidate = company.candidates[index]!;
  longerName(company, candidate, add);
  listed(company, candidate, addOfRound);
  elsewhere(company, index, addOfRound);
}

/** The artist accepted so far for a token. */
function artistAt({ candidates, candidateAt, isAccepted }: Company, token: number): string | undefined {
  const index = candidateAt[token]! - 1;
  return index >= 0 && isAccepted[index] ? candidates[index]!.reading.artistId : undefined;
}

/** Candidates not accepted so far: lists of names vouch for each other. */
function isOpen({ candidateAt, isAccepted }: Company, token: number): boolean {
  const index = candidateAt[token]! - 1;
  return index >= 0 && !isAccepted[index];
}

/** "The Lamb Lies Down on Broadway", "Coal Miner's Daughter": capitals that go on over small words are one title. */
function longerName(company: Company, candidate: NameCandidate, add: Add): void {
  const { document } = company;
  const { match, lettering, kind, isPossessive } = candidate;
  if (lettering === 'small') return;
  const place = placeOf(document, candidate);
  const before = match.from - 1;
  if (within(document, match.from, before) && artistAt(company, before) === undefined) {
    if (isJoined(document, before) && isUpper(document, before)) {
      if (isNameCapital(document, before)) {
        add('joined:left', lettering);
        add('joined:left', candidate.reading.strength);
        add('joined:left', kind);
      } else add('joined:opening', wordClass(document.tokens.wordAt(before)));
    }
    // "House of Fun" is a title, "Bill Ward of Black Sabbath" has two words before it.
    const particle = document.tokens.wordAt(before);
    if (PARTICLES.has(particle) && particle !== 'the') {
      let names = 0;
      for (let token = before - 1; names < 3 && within(document, match.from, token); token--) {
        if (artistAt(company, token) !== undefined || !isJoined(document, token) || !isUpper(document, token))
          break;
        names++;
      }
      if (names > 0) add('particle', particle, names > 1 ? 'many' : 'one');
    }
  }
  const left = capitalsFrom(company, match.from, before, -1);
  const right = isPossessive ? 0 : capitalsFrom(company, match.from, match.to, 1);
  if (left > 0) add('run:left', left > 1 ? 'many' : 'one', lettering);
  if (right > 0) add('run:right', right > 1 ? 'many' : 'one', lettering);
  if (left + right === 0) {
    add('run:none', kind);
    add('run:none', place);
  } else if (candidate.match.to - candidate.first > 1) add('run:phrase');
  const after = match.to;
  if (isPossessive || !within(document, match.from, after) || !JOINED.test(gapAfter(document, after - 1)))
    return;
  if (artistAt(company, after) !== undefined || !isUpper(document, after)) return;
  add('after:name', isOpen(company, after) ? 'candidate' : lettering);
}

/** Whether nothing ends between a token and the next; an initial's full stop does not. */
function isJoined(document: AnalysedText, token: number): boolean {
  const gap = gapAfter(document, token);
  return JOINED.test(gap) || (gap === '. ' && /^\p{Lu}$/u.test(surfaceOf(document, token)));
}

/** How many capitalised words go on from a token, with at most two particles between them. */
function capitalsFrom(company: Company, of: number, start: number, step: 1 | -1): number {
  const { document } = company;
  let capitals = 0;
  let small = 0;
  for (let token = start; isInReach(document, of, token) && small < 3; token += step) {
    if (!isJoined(document, step < 0 ? token : token - 1) || artistAt(company, token) !== undefined) break;
    if (isUpper(document, token)) {
      if (isNameCapital(document, token)) capitals++;
      small = 0;
    } else if (PARTICLES.has(document.tokens.wordAt(token))) small++;
    else break;
  }
  return capitals;
}

/** What stands on the other side of a comma or an "and": "Blur and Oasis", "Blur, the Jam". */
function listed(company: Company, candidate: NameCandidate, add: Add): void {
  const { lettering, kind } = candidate;
  const sides = [besideInList(company, candidate, -1), besideInList(company, candidate, 1)].filter(Boolean);
  const has = (sort: string) => sides.includes(sort);
  if (has('artist')) {
    add('list:artist', traitOf(candidate));
    add(sides.length > 1 ? 'list:artist-and' : 'list:artist');
  } else if (has('candidate')) add('list:candidate', lettering);
  else if (has('capital')) {
    add('list:capital', lettering);
    add('list:capital', kind);
  } else if (has('name')) {
    add('list:name', lettering);
    add('list:name', kind);
  } else if (has('small') && lettering !== 'small') add('list:small');
}

function besideInList(company: Company, { match, reading }: NameCandidate, step: 1 | -1): string | undefined {
  const { document } = company;
  const { text, tokens } = document;
  let side = step < 0 ? match.from - 1 : match.to;
  while (
    isInReach(document, match.from, side) &&
    artistAt(company, side) === undefined &&
    !isOpen(company, side) &&
    LIST_JOINTS.has(tokens.wordAt(side))
  ) {
    side += step;
  }
  if (!isInReach(document, match.from, side)) return undefined;
  const joint =
    step < 0
      ? text.slice(tokens.ends[side], tokens.starts[match.from])
      : text.slice(tokens.ends[match.to - 1], tokens.starts[side]);
  if (!LISTED.test(joint)) return undefined;
  if (artistAt(company, side) !== undefined && artistAt(company, side) !== reading.artistId) return 'artist';
  if (!isUpper(document, side)) return 'small';
  if (isOpen(company, side)) return 'candidate';
  return isCommonName(tokens.wordAt(side)) ? 'name' : 'capital';
}

function elsewhere(company: Company, index: number, add: Add): void {
  const candidate = company.candidates[index]!;
  const { document, candidates, isAccepted, accepted, uses } = company;
  const { match, reading, lettering } = candidate;
  const { artistId } = reading;
  let hasArtist = false;
  let hasCandidate = false;
  for (const step of [-1, 1] as const) {
    for (let other = index + step; ; other += step) {
      const beside = candidates[other];
      if (!beside || !isInReach(document, match.from, beside.match.from)) break;
      if (isAccepted[other]) hasArtist ||= beside.reading.artistId !== artistId;
      else hasCandidate ||= beside.lettering !== 'small';
    }
  }
  if (hasArtist) add('artist:sentence', lettering);
  if (hasCandidate) add('candidate:sentence', lettering);
  const same = (accepted.get(artistId) ?? 0) - (isAccepted[index] ? 1 : 0);
  if (same > 0) add('accepted:same', lettering);
  if (same > 0) add('accepted:same', traitOf(candidate));
  if (hasArtist) add('artist:sentence', traitOf(candidate));
  const hasOthers = accepted.size > (accepted.has(artistId) ? 1 : 0);
  if (hasOthers) add('accepted:others', lettering);
  const use = uses.get(artistId)!;
  // "and the air in the hall": the word is used as a word, too.
  if (use.small > (lettering === 'small' ? 1 : 0)) {
    add('also:small', lettering);
    if (!hasOthers) add('also:small', 'alone');
  }
  if (use.capital > (lettering === 'small' ? 0 : 1)) add('also:capital', lettering);
  // "Kate Bush … Bush's voice": a surname, or a short form.
  if (use.partOfLonger > 0) add('longer', placeOf(document, candidate));
}
