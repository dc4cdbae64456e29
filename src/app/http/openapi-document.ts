import { z } from 'zod';
import { type ErrorCode, errorStatus } from '@/domain/app-error';
import { errorSchema } from '@/domain/contracts/common';
import type { AnswerBody, Route, RouteContract } from './route-contract';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** The handlers of one route.ts, by method. */
export type RouteModule = { readonly [Method in (typeof methods)[number]]?: Pick<Route, 'contract'> };

type JsonSchema = Record<string, unknown>;
type Operation = Record<string, unknown>;

const reference = (name: string) => `#/components/schemas/${name}`;

/**
 * Describes routes as an OpenAPI 3.1 document. Everything in it comes from the contracts the routes are checked
 * against.
 * @param routes handlers by path, "/api/tracks/{id}"
 * @param shared schemas that get a name and are referred to by it, wherever they stand inside an answer
 */
export function openapiDocument(options: {
  version: string;
  routes: Readonly<Record<string, RouteModule>>;
  shared: Readonly<Record<string, z.ZodType>>;
}): Record<string, unknown> {
  const answers = createAnswers({ Error: errorSchema, ...options.shared });
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [path, handlers] of Object.entries(options.routes)) {
    paths[path] = {};
    for (const method of methods) {
      const contract = handlers[method]?.contract;
      if (contract) paths[path][method.toLowerCase()] = describeOperation(path, method, contract, answers);
    }
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Segue', version: options.version },
    paths,
    components: {
      schemas: answers.components(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'segue.session_token' } },
    },
  };
}

type Answers = ReturnType<typeof createAnswers>;

/** Gives each answer's schema a name; schemas met twice are described once. */
function createAnswers(shared: Readonly<Record<string, z.ZodType>>) {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id });
  return {
    refer(schema: z.ZodType, id: string): JsonSchema {
      if (!registry.has(schema)) registry.add(schema, { id });
      return { $ref: reference(registry.get(schema)!.id) };
    },
    components(): Record<string, JsonSchema> {
      const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'output' });
      return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutHead(schema)]));
    },
  };
}

function describeOperation(
  path: string,
  method: string,
  contract: RouteContract,
  answers: Answers,
): Operation {
  const name = operationName(path, method);
  return {
    operationId: name,
    ...(contract.summary && { summary: contract.summary }),
    security: contract.access === 'public' ? [] : [{ session: [] }],
    'x-access': contract.access,
    parameters: [...parameters(contract.params, 'path'), ...parameters(contract.query, 'query')],
    ...(contract.body && {
      requestBody: { required: true, content: { 'application/json': { schema: inline(contract.body) } } },
    }),
    ...(contract.upload && { requestBody: { required: true, content: { [contract.upload]: {} } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(contract.answers ?? {}).map(([status, body]) => [
          status,
          describeAnswer(body, `${name}${status === '200' ? '' : status}`, answers),
        ]),
      ),
      ...describeErrors(method, contract, answers),
    },
  };
}

function describeAnswer(body: AnswerBody, name: string, answers: Answers): Record<string, unknown> {
  if (body === null) return { description: 'Done' };
  const type = typeof body === 'string' ? body : 'application/json';
  const schema = typeof body === 'string' ? {} : { schema: answers.refer(body, name) };
  return { description: 'Done', content: { [type]: schema } };
}

/** Errors follow from what a route asks for. */
function describeErrors(method: string, contract: RouteContract, answers: Answers): Record<string, unknown> {
  const { access, params, query, body, upload, errors = [] } = contract;
  const codes = new Set<ErrorCode>(errors);
  if (params || query || body) codes.add('invalid_input');
  if (access !== 'public') codes.add('unauthorized');
  if (access === 'admin' || method !== 'GET') codes.add('forbidden');
  if (params) codes.add('not_found');
  if (body) codes.add('payload_too_large').add('unsupported_media_type');
  if (upload) codes.add('invalid_input').add('payload_too_large');
  const content = { 'application/json': { schema: answers.refer(errorSchema, 'Error') } };
  return Object.fromEntries(
    [...codes].map((code) => [String(errorStatus[code]), { description: code, content }]),
  );
}

function parameters(schema: z.ZodObject | undefined, where: 'path' | 'query'): Record<string, unknown>[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = inline(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: own,
  }));
}

const inline = (schema: z.ZodType) => withoutHead(z.toJSONSchema(schema, { io: 'input' }));

function withoutHead({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** "GET /api/tracks/{id}/similar" is GetTracksIdSimilar. */
function operationName(path: string, method: string): string {
  const words = path.replace(/^\/api/, '').match(/[a-z0-9]+/gi) ?? [];
  return [method.toLowerCase(), ...words].map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
