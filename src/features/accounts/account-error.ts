/** What better-auth's client answers when something is refused. */
type AuthError = { status: number; code?: string; message?: string };

const words: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'No account has this e-mail address and password.',
  INVALID_EMAIL: 'This does not look like an e-mail address.',
  PASSWORD_TOO_SHORT: 'A password needs at least 8 characters.',
  PASSWORD_TOO_LONG: 'A password may have at most 128 characters.',
  USER_ALREADY_EXISTS: 'There is an account with this e-mail address already. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL:
    'There is an account with this e-mail address already. Sign in instead.',
};

/**
 * Why signing in or up failed, in words.
 * @param retryAfterSeconds what the server asks to wait after too many tries
 */
export function accountError(error: AuthError, retryAfterSeconds: number | null): string {
  if (error.status === 0) return 'The server does not answer. Are you connected?';
  if (error.status === 429) {
    const wait = retryAfterSeconds ? `${retryAfterSeconds} seconds` : 'a minute';
    return `Too many tries. Wait ${wait}, then try again.`;
  }
  if (error.status >= 500) return 'The server failed. Nothing was changed; try again in a moment.';
  // better-auth's own check of the form: "[body.email] Invalid email address".
  if (error.message?.startsWith('[body.email]')) return words.INVALID_EMAIL!;
  return words[error.code ?? ''] ?? error.message ?? 'That was refused.';
}
