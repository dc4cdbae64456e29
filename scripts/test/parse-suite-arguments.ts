import { type SuiteName, suiteNames } from './suite';

const skipFlag = '--allow-skips';

/**
 * Reads the command line of `npm test`.
 * @returns the suites named, all when none is, in the order they run in
 * @throws on a word that is neither a suite nor the flag: a misspelt suite would pass by running nothing
 */
export function parseSuiteArguments(args: readonly string[]): {
  suites: readonly SuiteName[];
  allowsSkips: boolean;
} {
  const names = args.filter((word) => word !== skipFlag);
  const known: readonly string[] = suiteNames;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no suite "${unknown}". There are ${suiteNames.join(', ')}.`);
  }
  return {
    suites: names.length > 0 ? suiteNames.filter((suite) => names.includes(suite)) : suiteNames,
    allowsSkips: args.includes(skipFlag),
  };
}
