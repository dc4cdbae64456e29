import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallOptions } from './call-handler';
import type { Handler } from './find-handlers';
import { sampleOf } from './sample-of';

/** A well-formed call about things that do not exist, made from the handler's contract. */
export function unknownThing({ params, route }: Handler): CallOptions {
  const { body, params: schema } = route.contract;
  // A choice of names cannot be unknown; what it names can be missing.
  const unknownValue = (name: string) => {
    const field = schema?.shape[name];
    return field instanceof z.ZodEnum ? String(field.options[0]) : randomUUID();
  };
  return {
    params: Object.fromEntries(params.map((name) => [name, unknownValue(name)])),
    ...(body && { body: sampleOf(body) }),
  };
}
