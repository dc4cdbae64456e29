import { type SmartRules, smartRulesSchema } from '../contracts/smart-rules';

/** A smart playlist to begin with. */
export interface SmartStarter {
  /** Its name is in the catalogue of words. */
  id:
    | 'likedLongAgo'
    | 'fastNineties'
    | 'newAndUnheard'
    | 'hourOfMelancholy'
    | 'livelyWithAMinor'
    | 'bestOfDiscover';
  rules: SmartRules;
}

const starter = (id: SmartStarter['id'], rules: unknown): SmartStarter => ({
  id,
  rules: smartRulesSchema.parse(rules),
});

/** What is offered to who does not know yet what rules are good for. */
export const smartStarters: readonly SmartStarter[] = [
  starter('likedLongAgo', {
    match: 'all',
    rules: [
      { field: 'feedback', operator: 'is', value: 'like' },
      { field: 'heard', operator: 'notWithin', value: 60 },
    ],
    order: { by: 'heard', direction: 'ascending' },
  }),
  starter('fastNineties', {
    match: 'all',
    rules: [
      { field: 'year', operator: 'between', value: 1990, to: 1999 },
      { field: 'tempo', operator: 'between', value: 165, to: 175, halfOrDouble: true },
    ],
    limit: { unit: 'minutes', amount: 60 },
  }),
  starter('newAndUnheard', {
    match: 'all',
    rules: [
      { field: 'added', operator: 'within', value: 30 },
      { field: 'heard', operator: 'never', value: 1 },
    ],
    order: { by: 'added', direction: 'descending' },
    limit: { unit: 'tracks', amount: 100 },
  }),
  starter('hourOfMelancholy', {
    match: 'all',
    rules: [
      { field: 'mood', operator: 'is', value: 'melancholy' },
      { field: 'feedback', operator: 'isNot', value: 'dislike' },
    ],
    limit: { unit: 'minutes', amount: 60 },
  }),
  starter('livelyWithAMinor', {
    match: 'all',
    rules: [
      { field: 'key', operator: 'goesWith', value: '8A' },
      { field: 'energy', operator: 'atLeast', value: 60 },
    ],
    order: { by: 'tempo', direction: 'ascending' },
    limit: { unit: 'tracks', amount: 50 },
  }),
  starter('bestOfDiscover', {
    match: 'all',
    rules: [{ field: 'discover', operator: 'within', value: 8 }],
    groups: [
      {
        match: 'any',
        rules: [
          { field: 'feedback', operator: 'is', value: 'like' },
          { field: 'plays', operator: 'atLeast', value: 3 },
        ],
      },
    ],
  }),
];
