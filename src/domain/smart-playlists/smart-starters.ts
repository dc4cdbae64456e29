import { type SmartRules, smartRulesSchema } from '../contracts/smart-rules';

/** A smart playlist to begin with. */
export interface SmartStarter {
  name: string;
  rules: SmartRules;
}

const starter = (name: string, rules: unknown): SmartStarter => ({
  name,
  rules: smartRulesSchema.parse(rules),
});

/** What is offered to who does not know yet what rules are good for. */
export const smartStarters: readonly SmartStarter[] = [
  starter('Liked, but not heard for 60 days', {
    match: 'all',
    rules: [
      { field: 'feedback', operator: 'is', value: 'like' },
      { field: 'heard', operator: 'notWithin', value: 60 },
    ],
    order: { by: 'heard', direction: 'ascending' },
  }),
  starter('Nineties at 165 to 175 BPM', {
    match: 'all',
    rules: [
      { field: 'year', operator: 'between', value: 1990, to: 1999 },
      { field: 'tempo', operator: 'between', value: 165, to: 175, halfOrDouble: true },
    ],
    limit: { unit: 'minutes', amount: 60 },
  }),
  starter('New here and never heard', {
    match: 'all',
    rules: [
      { field: 'added', operator: 'within', value: 30 },
      { field: 'heard', operator: 'never', value: 1 },
    ],
    order: { by: 'added', direction: 'descending' },
    limit: { unit: 'tracks', amount: 100 },
  }),
  starter('An hour of melancholy', {
    match: 'all',
    rules: [
      { field: 'mood', operator: 'is', value: 'melancholy' },
      { field: 'feedback', operator: 'isNot', value: 'dislike' },
    ],
    limit: { unit: 'minutes', amount: 60 },
  }),
  starter('Goes with A minor, lively', {
    match: 'all',
    rules: [
      { field: 'key', operator: 'goesWith', value: '8A' },
      { field: 'energy', operator: 'atLeast', value: 60 },
    ],
    order: { by: 'tempo', direction: 'ascending' },
    limit: { unit: 'tracks', amount: 50 },
  }),
  starter('The best of your last Discover lists', {
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
