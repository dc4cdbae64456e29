import type { z } from 'zod';
import { auth } from './auth';

/** What a call to better-auth asks for, in the words of the house. */
type AccountContract = {
  access: 'public';
  summary: string;
  body?: z.ZodType;
  answers: { 200: string };
};

/** The routes of better-auth that listeners use, by path and method, with the contracts it checks them against. */
export function accountRoutes(): Record<string, { GET?: Contracted; POST?: Contracted }> {
  const { signUpEmail, signInEmail, signOut, getSession, changePassword, changeEmail, resetPassword } =
    auth().api;
  const describe = (summary: string, endpoint: { options: object }) => {
    const { body } = endpoint.options as { body?: z.ZodType };
    const contract: AccountContract = { access: 'public', summary, answers: { 200: 'application/json' } };
    return { contract: body ? { ...contract, body } : contract };
  };
  return {
    '/api/auth/sign-up/email': { POST: describe('Make an account and sign in', signUpEmail) },
    '/api/auth/sign-in/email': { POST: describe('Sign in', signInEmail) },
    '/api/auth/sign-out': { POST: describe('End the session', signOut) },
    '/api/auth/change-password': {
      POST: describe('Change the own password, and if wished end all other sessions', changePassword),
    },
    '/api/auth/change-email': { POST: describe('Change the address to sign in with', changeEmail) },
    '/api/auth/reset-password': {
      POST: describe('Set a new password with the link an admin made', resetPassword),
    },
    '/api/auth/get-session': { GET: describe('The session of the cookie, or null', getSession) },
  };
}

type Contracted = { contract: AccountContract };
