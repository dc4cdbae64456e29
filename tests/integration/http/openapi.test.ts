import { describe, expect, test } from 'vitest';
import { describeApi } from '@/app/api/openapi.json/describe-api';
import { routes } from '@/app/api/openapi.json/routes';
import { callHandler } from './call-handler';
import { findHandlers, isCatchAll } from './find-handlers';

const handlers = (await findHandlers()).filter((handler) => !isCatchAll(handler));
type Operation = {
  operationId: string;
  summary: string;
  security: object[];
  'x-access': string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: { required?: string[] } }> };
  responses: Record<string, { content?: Record<string, { schema?: { $ref: string } }> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const document = () => JSON.parse(JSON.stringify(describeApi())) as Document;

describe('the list of routes', () => {
  test('has every route of the folders, and no other', () => {
    const walked = new Set(handlers.map(({ path }) => path));
    expect(Object.keys(routes).sort()).toEqual([...walked].sort());
  });

  test.each(handlers.map((handler) => [handler.name, handler] as const))(
    '%s is listed under its own path',
    (_name, { path, method, route }) => {
      const listed = routes[path as keyof typeof routes] as Record<string, unknown>;
      expect(listed[method]).toBe(route);
    },
  );
});

describe('GET /api/openapi.json', () => {
  test('answers anyone with the document', async () => {
    const handler = handlers.find(({ path }) => path === '/api/openapi.json')!;
    const answer = await callHandler(handler);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual(document());
  });

  test('describes every handler with its access, path, errors', () => {
    const { openapi, paths } = document();
    expect(openapi).toMatch(/^3\.1\./);
    for (const { path, method, params, route } of handlers) {
      const operation = paths[path]![method.toLowerCase()]!;
      expect(operation['x-access']).toBe(route.access);
      expect(operation.security).toHaveLength(route.access === 'public' ? 0 : 1);
      expect(operation.parameters.filter((own) => own.in === 'path').map((own) => own.name)).toEqual(params);
      const errors = Object.keys(operation.responses).filter((status) => Number(status) >= 400);
      if (route.access !== 'public') expect(errors).toContain('401');
      if (route.contract.body) expect(errors).toEqual(expect.arrayContaining(['400', '413', '415']));
    }
  });

  test('says what may be sent as it is checked', () => {
    const { paths } = document();
    const search = paths['/api/search']!.get!.parameters;
    expect(search.find(({ name }) => name === 'q')).toMatchObject({
      required: true,
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    });
    expect(search.find(({ name }) => name === 'limit')).toMatchObject({
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 50, default: 12 },
    });
    const body = paths['/api/plays']!.post!.requestBody!.content['application/json']!.schema;
    expect(body.required).toEqual(['id', 'trackId', 'startedAt', 'msPlayed', 'outcome']);
    expect(
      paths['/api/auth/sign-in/email']!.post!.requestBody!.content['application/json']!.schema,
    ).toMatchObject({
      properties: { email: { type: 'string' }, password: { type: 'string' } },
    });
  });

  test('names each operation once and refers only to schemas it holds', () => {
    const text = JSON.stringify(document());
    const { paths, components } = document();
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(references.length).toBeGreaterThan(20);
    for (const name of references) expect(components.schemas).toHaveProperty([name]);
    expect(text).not.toContain('"$ref":"#/$defs');
    // A track inside a list is the one Track.
    expect(JSON.stringify(components.schemas.GetTracks)).toContain('#/components/schemas/Track');
  });
});
