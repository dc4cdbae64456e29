import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import { findSessionUser, type SessionUser } from '@/server/accounts/find-session-user';
import { answerError, invalidInput } from './answer-error';
import { ok } from './answers';
import { readJson } from './read-json';
import { requireSameOrigin } from './require-same-origin';

/** Who may call: anyone, a signed-in listener, the admin. */
export type Access = 'public' | 'listener' | 'admin';

type Contract = { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType };
type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export type Call<C extends Contract, A extends Access> = {
  request: Request;
  user: A extends 'public' ? null : SessionUser;
  params: Parsed<C['params']>;
  query: Parsed<C['query']>;
  body: Parsed<C['body']>;
};

type NextContext = { params: Promise<Record<string, string | string[]>> };
export type Route = ((request: Request, context: NextContext) => Promise<Response>) & { access: Access };

/**
 * A route handler in the house's way: access is checked first, then path, query and body against their contracts,
 * then the handler answers with a value (sent as JSON, 200) or a Response. What it throws becomes an error answer.
 */
export function defineRoute<const A extends Access, const C extends Contract>(
  contract: { access: A } & C,
  handle: (call: Call<C, A>) => Promise<unknown> | unknown,
): Route {
  const route = async (request: Request, context: NextContext): Promise<Response> => {
    try {
      requireSameOrigin(request);
      const user = await admit(request, contract.access);
      const params = parse(contract.params, await context.params, 'path');
      const query = parse(contract.query, Object.fromEntries(new URL(request.url).searchParams), 'query');
      const body = contract.body ? parse(contract.body, await readJson(request), 'body') : undefined;
      const answer = await handle({ request, user, params, query, body } as unknown as Call<C, A>);
      return answer instanceof Response ? answer : ok(answer);
    } catch (error) {
      return answerError(error, request);
    }
  };
  return Object.assign(route, { access: contract.access });
}

async function admit(request: Request, access: Access): Promise<SessionUser | null> {
  // Public routes must answer while the database is down.
  if (access === 'public') return null;
  const user = await findSessionUser(request.headers);
  if (!user) throw new AppError('unauthorized', 'Sign in first.');
  if (access === 'admin' && user.role !== 'admin')
    throw new AppError('forbidden', 'Only the admin may do this.');
  return user;
}

function parse(schema: z.ZodType | undefined, value: unknown, where: 'path' | 'query' | 'body'): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw invalidInput(result.error, where);
  return result.data;
}
