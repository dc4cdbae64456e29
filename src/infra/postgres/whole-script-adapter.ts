import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Prisma's Postgres adapter cuts a migration at every semicolon, also those in comments, strings and function
 * bodies. This one sends the script as it is, which Postgres runs as one transaction: all of it or nothing.
 */
export class WholeScriptPrismaPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        // Not public, but what the adapter itself does: it turns the error into what the engine reports.
        adapter['onError'](error);
      }
    };
    return adapter;
  }
}
