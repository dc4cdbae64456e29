import type { SoundGroup } from '@/domain/contracts/sounds';

/** What a group is called: how it sounds, and what its music is called: "fast, minor, loud · metal". */
export function groupName({ words, terms }: Pick<SoundGroup, 'words' | 'terms'>): string {
  return [words.join(', '), terms.join(', ')].filter(Boolean).join(' · ');
}
