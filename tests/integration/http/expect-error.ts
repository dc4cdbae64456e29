import { expect } from 'vitest';
import { errorStatus } from '@/domain/app-error';
import { errorSchema } from '@/domain/contracts/common';

type Failure = { code: string; message: string; details?: unknown };

/** Checks that an answer is a refusal in the shape of the contract, tells nothing of the inside, and returns it. */
export async function expectError(answer: Response, ...statuses: number[]): Promise<Failure> {
  const text = await answer.text();
  expect(answer.status, text).toBeGreaterThanOrEqual(400);
  expect(answer.status, text).toBeLessThan(500);
  if (statuses.length > 0) expect(statuses, text).toContain(answer.status);
  const { error } = errorSchema.strict().parse(JSON.parse(text));
  expect(errorStatus[error.code as keyof typeof errorStatus], text).toBe(answer.status);
  expect(error.message.length).toBeGreaterThan(0);
  // A stack's line, a path of the source, or words of the database.
  expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|\/src\/|prisma|ECONN|SELECT /i);
  return error;
}

/** The fields that a 400 names. */
export function fieldsOf({ details }: Failure): string[] {
  return (details as { field: string }[]).map(({ field }) => field);
}
