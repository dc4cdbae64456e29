import { sound } from '@tests/fixtures/sound-attributes';
import { expect, it } from 'vitest';
import { libraryTastes, nameTaste, type TasteMember } from './name-taste';

const member = (
  over: Partial<TasteMember>,
  genre: string | null,
  year: number | null = null,
): TasteMember => ({
  ...sound(over),
  labels: genre === null ? [] : [{ label: genre, weight: 1 }],
  year,
});
const times = (count: number, make: (index: number) => TasteMember) =>
  Array.from({ length: count }, (_, index) => make(index));
const metal = times(10, (i) =>
  member({ tempoBpm: 170 + i, mode: 'minor', loudnessLufs: -7, energy: 0.95 }, 'metal', 1990 + i),
);
const ambient = times(10, (i) =>
  member({ tempoBpm: 60 + i, loudnessLufs: -24, energy: 0.05 }, 'ambient', 1975 + 4 * i),
);
const pop = times(10, () => member({}, 'pop', 2012));
const library = [...metal, ...ambient, ...pop];

it('says when, how and what', () => {
  expect(nameTaste(metal, libraryTastes(library))).toEqual({ decade: 1990, sounds: [], terms: ['metal'] });
  expect(nameTaste(ambient, libraryTastes(library))).toEqual({
    decade: null,
    sounds: ['slow', 'major'],
    terms: ['ambient'],
  });
  expect(nameTaste(pop, libraryTastes(library))).toEqual({ decade: 2010, sounds: [], terms: ['pop'] });
});

it('does not name a decade that most of the library is of, or that few are known to be of', () => {
  expect(nameTaste(metal, libraryTastes(metal))).toEqual({ decade: null, sounds: ['minor'], terms: [] });
  const undated = metal.map((track, i) => (i < 6 ? { ...track, year: null } : track));
  expect(nameTaste(undated, libraryTastes([...undated, ...ambient, ...pop]))).toEqual({
    decade: null,
    sounds: ['fast', 'minor'],
    terms: ['metal'],
  });
});

it('goes by the sound where music has no name, and has no word for what is like all else', () => {
  const nameless = metal.map((track) => ({ ...track, labels: [], year: null }));
  expect(nameTaste(nameless, libraryTastes([...nameless, ...ambient, ...pop]))).toEqual({
    decade: null,
    sounds: ['fast', 'minor', 'energetic', 'loud'],
    terms: [],
  });
  const both = [member({}, null), member({ mode: 'minor' }, null)];
  expect(nameTaste(both, libraryTastes([...both, ...both]))).toBeNull();
});
