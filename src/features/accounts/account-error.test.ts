import { expect, it } from 'vitest';
import { accountError } from './account-error';

it('says in words why signing in or up failed', () => {
  const raw = { status: 400, code: 'VALIDATION_ERROR', message: '[body.email] Invalid email address' };
  expect(accountError(raw, null)).toBe('This does not look like an e-mail address.');
  const name = { status: 400, code: 'NAME_REFUSED', message: 'The name must not be empty.' };
  expect(accountError(name, null)).toBe('The name must not be empty.');
  expect(accountError({ status: 429 }, 30)).toContain('30 seconds');
  expect(accountError({ status: 0 }, null)).toContain('does not answer');
});
