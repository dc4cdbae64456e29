import { accountErrors } from '@words/accounts';

/** What better-auth's client answers when something is refused. */
type AuthError = { status: number; code?: string; message?: string };

const words: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: accountErrors.noSuchAccount,
  INVALID_EMAIL: accountErrors.noEmail,
  PASSWORD_TOO_SHORT: accountErrors.passwordTooShort,
  PASSWORD_TOO_LONG: accountErrors.passwordTooLong,
  INVALID_PASSWORD: accountErrors.wrongPassword,
  INVALID_TOKEN: accountErrors.linkEnded,
  USER_ALREADY_EXISTS: accountErrors.accountExists,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: accountErrors.accountExists,
};

/**
 * Why signing in or up failed, in words.
 * @param retryAfterSeconds what the server asks to wait after too many tries
 */
export function accountError(error: AuthError, retryAfterSeconds: number | null): string {
  if (error.status === 0) return accountErrors.unreachable;
  if (error.status === 429)
    return retryAfterSeconds ? accountErrors.tooManyFor(retryAfterSeconds) : accountErrors.tooMany;
  if (error.status >= 500) return accountErrors.failed;
  // better-auth's own check of the form: "[body.email] Invalid email address".
  if (/^\[body\.(email|newEmail)\]/.test(error.message ?? '')) return accountErrors.noEmail;
  return words[error.code ?? ''] ?? error.message ?? accountErrors.refused;
}
