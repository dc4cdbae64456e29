import { answerErrors } from '@words/answers';
import { ApiError } from './api-error';

/** What to tell the person: the server's own words where it had some. */
export function errorMessage(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return answerErrors.inThePage;
}
