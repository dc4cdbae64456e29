import { beforeAll } from 'vitest';

let isKept = false;

/**
 * For a test file (or `describe`) whose tests look at one world made in `beforeAll`: tables are not emptied
 * between its tests. Call it at the top, before that `beforeAll`.
 */
export function keepDatabase(): void {
  beforeAll(() => {
    isKept = true;
    return () => {
      isKept = false;
    };
  });
}

export function isDatabaseKept(): boolean {
  return isKept;
}
