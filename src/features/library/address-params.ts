/** Reads one entry of an address, which anyone may have typed: what it cannot be is as good as not there. */
export type ReadParam<Value> = (typed: string | undefined) => Value;

/** What an address says, by the names of its entries. */
export type ParamsOf<Readers extends Record<string, ReadParam<unknown>>> = {
  [Name in keyof Readers]: ReturnType<Readers[Name]>;
};

/** The server takes no more. */
const MOST_CHARACTERS = 200;

export const text: ReadParam<string | undefined> = (typed) =>
  typed !== undefined && typed.length <= MOST_CHARACTERS ? typed : undefined;

/** A text of a form. */
export const matching =
  (form: RegExp): ReadParam<string | undefined> =>
  (typed) =>
    typed !== undefined && form.test(typed) ? typed : undefined;

/** Of our own rows. */
export const id = matching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i);

export const numberWithin =
  (from: number, to: number, { isWhole = true } = {}): ReadParam<number | undefined> =>
  (typed) => {
    const value = typed?.trim() ? Number(typed) : Number.NaN;
    return value >= from && value <= to && (!isWhole || Number.isInteger(value)) ? value : undefined;
  };

/** One of some words, or none. */
export const oneOf =
  <const Word extends string>(...words: readonly Word[]): ReadParam<Word | undefined> =>
  (typed) =>
    words.find((word) => word === typed);

/** One of some words; the first where it is none of them. */
export const oneOfOrFirst =
  <const Word extends string>(...words: readonly [Word, ...Word[]]): ReadParam<Word> =>
  (typed) =>
    words.find((word) => word === typed) ?? words[0];

export function readParams<Readers extends Record<string, ReadParam<unknown>>>(
  readers: Readers,
  search: URLSearchParams,
): ParamsOf<Readers> {
  const entries = Object.entries(readers).map(([name, read]) => [name, read(search.get(name) ?? undefined)]);
  return Object.fromEntries(entries) as ParamsOf<Readers>;
}
