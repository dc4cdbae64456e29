import type { z } from 'zod';
import { type PluralForms, plural } from '../plural';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/**
 * Why a value was refused, as the end of a sentence that begins with the field: "must not be empty". For a parse's
 * `error` option, so that what a contract says itself comes first.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty';
      return atLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum));
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_format':
      return issue.format === 'uuid' ? 'is not an id' : 'is not written as it must be';
    default:
      return 'is not as it must be';
  }
}

/** "The time zone is not a known time zone.", for a field named `timeZone`. */
export function sayField(field: string, reason: string): string {
  const words = field.replace(
    /([a-z])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return `The ${words} ${reason}.`;
}

const characters: PluralForms = { one: 'character', other: 'characters' };

const atLeast = (of: string, amount: number): string =>
  of === 'string'
    ? `must have at least ${amount} ${plural(amount, characters)}`
    : isMany(of)
      ? `must hold at least ${amount}`
      : `must be at least ${amount}`;

const atMost = (of: string, amount: number): string =>
  of === 'string'
    ? `must have at most ${amount} ${plural(amount, characters)}`
    : isMany(of)
      ? `must hold at most ${amount}`
      : `must be at most ${amount}`;

const isMany = (origin: string) => origin === 'array' || origin === 'set';
