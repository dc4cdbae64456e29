import { expect, test } from 'vitest';
import { readOptions } from './options';

const outside = { DATABASE_URL: 'postgresql://localhost/segue' };

test('without arguments everything runs for production', () => {
  expect(readOptions([], {})).toEqual({ isDevelopment: false, only: null, isPrepareOnly: false });
});

test('one process alone needs a database that the other can reach too', () => {
  expect(readOptions(['--only', 'worker'], outside).only).toBe('worker');
  expect(() => readOptions(['--only', 'worker'], {})).toThrow('DATABASE_URL');
});

test.each([['--only', 'both'], ['--fast'], ['web']])('%s %s is answered with the usage', (...args) => {
  expect(() => readOptions(args, outside)).toThrow('Usage: npm start');
});
