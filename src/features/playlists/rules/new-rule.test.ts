import { expect, it } from 'vitest';
import { smartFields } from '@/domain/smart-playlists/smart-fields';
import { findIssues } from './find-issues';
import { newRule } from './new-rule';

it('begins every field with a rule that only lacks what nobody can guess', () => {
  for (const field of Object.keys(smartFields) as (keyof typeof smartFields)[]) {
    const issues = findIssues(smartRulesWith(field));
    const isOpen = ['words', 'group'].includes(smartFields[field].kind);
    expect([...issues.keys()], field).toEqual(isOpen ? ['rules.0.value'] : []);
  }
});

const smartRulesWith = (field: keyof typeof smartFields) => ({
  match: 'all' as const,
  rules: [newRule(field)],
  groups: [],
  order: { by: 'random' as const, direction: 'ascending' as const },
  limit: null,
});
