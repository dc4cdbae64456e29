import { randomUUID } from 'node:crypto';
import type { CallOptions } from './call-handler';
import type { Handler } from './find-handlers';
import { sampleOf } from './sample-of';

/** A well-formed call about things that do not exist, made from the handler's contract. */
export function unknownThing({ params, route }: Handler): CallOptions {
  const { body } = route.contract;
  return {
    params: Object.fromEntries(params.map((name) => [name, randomUUID()])),
    ...(body && { body: sampleOf(body) }),
  };
}
