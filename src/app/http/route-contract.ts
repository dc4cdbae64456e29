import type { z } from 'zod';
import type { ErrorCode } from '@/domain/app-error';

/** Who may call: anyone, a signed-in listener, the admin. */
export type Access = 'public' | 'listener' | 'admin';

/** What an answer's body is: JSON of a schema, nothing, or a media type for what is not JSON. */
export type AnswerBody = z.ZodType | null | string;

/** What a route promises: checked at its edge, walked by the tests and described at `/api/openapi.json`. */
export type RouteContract = {
  access: Access;
  /** One line on what it does. */
  summary?: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of a body that is a file: the handler reads it from the request. */
  upload?: string;
  /** Its good answers by HTTP status. */
  answers?: { readonly [status: number]: AnswerBody };
  /** Errors beyond those that follow from access, path and body. */
  errors?: readonly ErrorCode[];
};

type NextContext = { params: Promise<Record<string, string | string[]>> };

/** A handler as Next.js calls it, carrying its contract. */
export type Route = ((request: Request, context: NextContext) => Promise<Response>) & {
  access: Access;
  contract: RouteContract;
};

/** What a handler may return: a Response, or the value of its 200 answer. */
export type HandlerResult<C> = C extends { answers: { 200: infer Body extends z.ZodType } }
  ? z.output<Body> | Response
  : unknown;
