import { type SignedIn, signUp } from '@tests/factories/sign-up';
import { keepDatabase } from '@tests/setup/keep-database';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeQueues } from '@/jobs/queues';
import { type CallOptions, callHandler } from './call-handler';
import { expectError, fieldsOf } from './expect-error';
import { findHandlers, type Handler, isCatchAll } from './find-handlers';
import { sampleOf } from './sample-of';
import { unknownThing } from './unknown-thing';

keepDatabase();
const handlers = (await findHandlers()).filter((handler) => !isCatchAll(handler));
const named = (list: Handler[]) => list.map((handler) => [handler.name, handler] as const);
const withBody = named(handlers.filter(({ route }) => route.contract.body));
const withQuery = named(handlers.filter(({ route }) => route.contract.query));
const withParams = named(handlers.filter(({ params }) => params.length > 0));

/** Things no field may choke on; a field's schema says which of them it takes. */
const oddValues = [null, 42, -1, 1e300, 'sample\0', '\ud800', '', 'x'.repeat(5000), [], {}, true, [null]];
const oddTexts = ['', '\0', '-1', '0', '1e9', '1.5', 'NaN', 'no-such-word', "';--", '../../etc/passwd', '💿'];

let admin: SignedIn;
const call = (handler: Handler, options: CallOptions) =>
  callHandler(handler, { ...unknownThing(handler), cookie: admin.cookie, ...options });

beforeAll(async () => {
  admin = await signUp({ role: 'admin' });
});
afterAll(closeQueues);

describe('a body', () => {
  test.each(withBody)('%s wants JSON', async (_name, handler) => {
    await expectError(
      await call(handler, {
        rawBody: 'a=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      415,
    );
    await expectError(await call(handler, { rawBody: '{}', headers: { 'content-type': 'text/plain' } }), 415);
    for (const rawBody of ['', '{', '{"a":1,}', '\u0000', '[1'])
      expect(fieldsOf(await expectError(await call(handler, { rawBody }), 400))).toEqual(['body']);
  });

  test.each(withBody)('%s takes only an object', async (_name, handler) => {
    for (const body of [null, 42, 'text', true, []])
      expect(fieldsOf(await expectError(await call(handler, { body }), 400))).toEqual(['body']);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    await expectError(await call(handler, { rawBody: deep }), 400);
  });

  test.each(withBody)('%s reads no more than a megabyte', async (_name, handler) => {
    const huge = JSON.stringify({ name: 'x'.repeat(1_100_000) });
    await expectError(await call(handler, { rawBody: huge }), 413);
    // Without a length, it stops reading.
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    await expectError(await call(handler, { rawBody: endless }), 413);
    expect(sent).toBeLessThan(2_000_000);
    const claimed = { 'content-length': '99999999999' };
    await expectError(await call(handler, { rawBody: '{}', headers: claimed }), 413);
  });

  test.each(withBody)('%s names each field of a wrong type', async (_name, handler) => {
    const schema = handler.route.contract.body!;
    const good = sampleOf(schema) as Record<string, unknown>;
    for (const field of Object.keys(good)) {
      for (const value of oddValues) {
        const body = { ...good, [field]: value };
        const answer = await call(handler, { body });
        if (schema.safeParse(body).success && !/\0|\\ud800/.test(JSON.stringify(value))) {
          expect(answer.status, `${field}: ${JSON.stringify(value)}`).toBeLessThan(500);
          continue;
        }
        const [named] = fieldsOf(await expectError(answer, 400));
        expect(named?.split('.')[0]).toBe(field);
      }
    }
  });

  test.each(withBody)('%s names each field that is missing', async (_name, handler) => {
    const schema = handler.route.contract.body!;
    const good = sampleOf(schema) as Record<string, unknown>;
    for (const field of Object.keys(good)) {
      const { [field]: _left, ...body } = good;
      if (schema.safeParse(body).success) continue;
      expect(fieldsOf(await expectError(await call(handler, { body }), 400))).toContain(field);
    }
  });

  test.each(withBody)('%s takes any JSON without breaking', async (_name, handler) => {
    const { body } = handler.route.contract;
    const fields = fc.record(
      Object.fromEntries(Object.keys(sampleOf(body!) as object).map((key) => [key, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fields), async (value) => {
        const answer = await call(handler, { body: value });
        expect(answer.status, await answer.text()).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a query', () => {
  test.each(withQuery)('%s names each value it does not know', async (_name, handler) => {
    const { query } = handler.route.contract;
    const good = sampleOf(query!) as Record<string, unknown>;
    const required = Object.fromEntries(
      Object.entries(good).filter(([key]) => !query!.shape[key]?.safeParse(undefined).success),
    );
    for (const field of Object.keys(query!.shape)) {
      for (const value of oddTexts) {
        const sent = { ...(required as Record<string, string>), [field]: value };
        const answer = await call(handler, { query: sent });
        if (query!.safeParse(sent).success && !value.includes('\0')) {
          await answer.body?.cancel();
          expect(answer.status, `${field}=${value}`).toBeLessThan(500);
        } else expect(fieldsOf(await expectError(answer, 400))).toEqual([field]);
      }
    }
  });

  test.each(withQuery)('%s takes any values without breaking', async (_name, handler) => {
    const keys = Object.keys(handler.route.contract.query!.shape);
    const values = fc.record(Object.fromEntries(keys.map((key) => [key, fc.string({ unit: 'binary' })])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(values, async (query) => {
        const answer = await call(handler, { query });
        await answer.body?.cancel();
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an id in the path', () => {
  test.each(withParams)('%s says that a malformed one is', async (_name, handler) => {
    for (const name of handler.params) {
      for (const odd of ['nope', '0', '\0', "' OR 1=1 --", '../../etc/passwd', 'x'.repeat(10_000)]) {
        const params = { ...unknownThing(handler).params, [name]: odd };
        expect(fieldsOf(await expectError(await call(handler, { params }), 400))).toEqual([name]);
      }
    }
  });

  test.each(withParams)('%s does not find an unknown one', async (_name, handler) => {
    await expectError(await call(handler, {}), 404);
  });
});
