import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meUpdateSchema } from '@/domain/contracts/accounts';
import { addFolderSchema } from '@/domain/contracts/admin';
import { idSchema, pageQuery, weekSchema } from '@/domain/contracts/common';
import { tasteSchema } from '@/domain/contracts/listening';
import { sayField, sayIssue } from './issues';

/** What a person reads of the first thing wrong. */
function told(schema: z.ZodType, value: unknown): string | undefined {
  const [issue] = schema.safeParse(value, { error: sayIssue }).error?.issues ?? [];
  return issue && sayField(issue.path.join('.') || 'value', issue.message);
}

describe('what is wrong with a field', () => {
  it.each<[z.ZodType, unknown, string]>([
    [meUpdateSchema, { name: '   ' }, 'The name must not be empty.'],
    [meUpdateSchema, { name: 'x'.repeat(101) }, 'The name must have at most 100 characters.'],
    [meUpdateSchema, { timeZone: 'Atlantis' }, 'The time zone is not a known time zone.'],
    [meUpdateSchema, { name: 7 }, 'The name must be text.'],
    [addFolderSchema, {}, 'The path is missing.'],
    [addFolderSchema, { path: '' }, 'The path must not be empty.'],
    [pageQuery, { limit: '0' }, 'The limit must be at least 1.'],
    [pageQuery, { limit: 'x' }, 'The limit must be a number.'],
    [tasteSchema, { artistIds: [] }, 'The artist ids must name at least one artist.'],
    [idSchema, 'x', 'The value is not an id.'],
    [weekSchema, 'soon', 'The value must look like 2026-W47.'],
    [z.enum(['like', 'dislike']), 'love', 'The value must be like or dislike.'],
  ])('%#: %j', (schema, value, words) => {
    expect(told(schema, value)).toBe(words);
  });
});
