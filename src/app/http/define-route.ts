import { sayField, sayIssue } from '@words/issues';
import { faults, refusals } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import { accountHeader } from '@/domain/offline/kept-names';
import { findSessionUser, type SessionUser } from '@/server/accounts/find-session-user';
import { answerError, invalidInput } from './answer-error';
import { ok } from './answers';
import { findUnstorableText } from './find-unstorable-text';
import { readJson } from './read-json';
import { requireSameOrigin } from './require-same-origin';
import type { Access, HandlerResult, Route, RouteContract } from './route-contract';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<C, Key extends string> = C extends { [K in Key]: infer Schema } ? Parsed<Schema> : undefined;

export type Call<C extends RouteContract> = {
  request: Request;
  user: C['access'] extends 'public' ? null : SessionUser;
  params: Part<C, 'params'>;
  query: Part<C, 'query'>;
  body: Part<C, 'body'>;
};

/**
 * A route handler in the house's way: origin and access are checked first, then path, query and body against their
 * contracts, then the handler answers with a value (sent as JSON, 200) or a Response. What it throws becomes an error
 * answer.
 */
export function defineRoute<const C extends RouteContract>(
  contract: C,
  handle: (call: Call<C>) => Promise<HandlerResult<C>> | HandlerResult<C>,
): Route {
  const route: Omit<Route, 'access' | 'contract'> = async (
    request: Request,
    context: Parameters<Route>[1],
  ): Promise<Response> => {
    try {
      requireSameOrigin(request);
      const user = await admit(request, contract.access);
      const params = parse(contract.params, await context.params, 'path');
      const query = parse(contract.query, Object.fromEntries(new URL(request.url).searchParams), 'query');
      const body = contract.body ? parse(contract.body, await readJson(request), 'body') : undefined;
      const answer = await handle({ request, user, params, query, body } as unknown as Call<C>);
      const response = answer instanceof Response ? answer : ok(answer);
      if (user) response.headers.set(accountHeader, user.id);
      return response;
    } catch (error) {
      return answerError(error, request);
    }
  };
  return Object.assign(route as Route, { access: contract.access, contract });
}

async function admit(request: Request, access: Access): Promise<SessionUser | null> {
  // Public routes must answer while the database is down.
  if (access === 'public') return null;
  const user = await findSessionUser(request.headers);
  if (!user) throw new AppError('unauthorized', refusals.signInFirst);
  if (access === 'admin' && user.role !== 'admin') throw new AppError('forbidden', refusals.onlyAdmin);
  return user;
}

function parse(schema: z.ZodType | undefined, value: unknown, where: 'path' | 'query' | 'body'): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { error: sayIssue });
  if (!result.success) throw invalidInput(result.error, where);
  const field = findUnstorableText(result.data, where);
  if (field) {
    const reason = faults.noText;
    throw new AppError('invalid_input', sayField(field, reason), [{ field, reason }]);
  }
  return result.data;
}
