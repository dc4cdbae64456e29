import { openapiDocument } from '@/app/http/openapi-document';
import { jobSchema } from '@/domain/contracts/admin';
import { reasonSchema } from '@/domain/contracts/discover';
import { albumSchema, artistSchema, pressQuoteSchema, trackSchema } from '@/domain/contracts/library';
import { accountRoutes } from '@/server/accounts/account-routes';
import packageJson from '../../../../package.json' with { type: 'json' };
import { routes } from './routes';

/** The OpenAPI document of this server: the house's routes and those of better-auth that listeners use. */
export function describeApi(): Record<string, unknown> {
  return openapiDocument({
    version: packageJson.version,
    routes: { ...accountRoutes(), ...routes },
    shared: {
      Album: albumSchema,
      Artist: artistSchema,
      Job: jobSchema,
      PressQuote: pressQuoteSchema,
      Reason: reasonSchema,
      Track: trackSchema,
    },
  });
}
