import { sound } from '@tests/fixtures/sound-attributes';
import { expect, it } from 'vitest';
import { type GroupMember, librarySounds, nameGroup } from './name-group';

const member = (over: Partial<GroupMember>, genre: string): GroupMember => ({
  ...sound(over),
  labels: [{ label: genre, weight: 1 }],
});
const metal = Array.from({ length: 10 }, (_, i) =>
  member({ tempoBpm: 170 + i, mode: 'minor', loudnessLufs: -7, energy: 0.95 }, 'metal'),
);
const ambient = Array.from({ length: 10 }, (_, i) =>
  member({ tempoBpm: 60 + i, loudnessLufs: -24, energy: 0.05 }, 'ambient'),
);
const pop = Array.from({ length: 10 }, () => member({}, 'pop'));
const library = [...metal, ...ambient, ...pop];

it('says how a group sounds beside the library, and what its music is called', () => {
  expect(nameGroup(metal, librarySounds(library))).toEqual({
    words: ['fast', 'minor', 'energetic', 'loud'],
    terms: ['metal'],
  });
  expect(nameGroup(ambient, librarySounds(library))).toEqual({
    words: ['slow', 'major', 'calm', 'quiet'],
    terms: ['ambient'],
  });
});

it('has no word for what lies in the middle, and none for a library of one sound but its mode', () => {
  expect(nameGroup(pop, librarySounds(library))).toEqual({ words: ['major'], terms: ['pop'] });
  expect(nameGroup(pop, librarySounds(pop))).toEqual({ words: ['major'], terms: [] });
  const mixed = [member({}, 'a'), member({ mode: 'minor' }, 'b')];
  expect(nameGroup(mixed, librarySounds([...mixed, ...mixed]))).toEqual({ words: ['mixed'], terms: [] });
  expect(nameGroup(mixed, librarySounds([...mixed, ...pop.slice(0, 2)]))).toEqual({
    words: [],
    terms: ['a', 'b'],
  });
});

it('does not go by tempo and key that are guesses', () => {
  const unsure = metal.map((track) => ({ ...track, tempoConfidence: 0, keyConfidence: 0 }));
  expect(nameGroup(unsure, librarySounds([...library, ...unsure])).words).toEqual(['energetic', 'loud']);
});
