import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type StartOptions = {
  isDevelopment: boolean;
  /** Run one of the two processes only, against an outside database: one container each. */
  only: 'web' | 'worker' | null;
  /** Make the database client and the web build, then end: for building an image. */
  isPrepareOnly: boolean;
};

const usage = `Usage: npm start [-- options]

  --dev                 reload on changes (npm run dev)
  --only web|worker     run one process only; needs DATABASE_URL
  --prepare             generate and build, start nothing`;

/** @throws with the usage on an unknown option, or one that cannot work in this environment */
export function readOptions(args: string[], env: { DATABASE_URL?: string | undefined }): StartOptions {
  const { dev, only, prepare } = parse(args);
  if (only !== undefined && only !== 'web' && only !== 'worker') throw new Error(usage);
  if (only && !env.DATABASE_URL) {
    throw new Error(`--only ${only} needs DATABASE_URL: web and worker have to share one database.`);
  }
  return { isDevelopment: dev ?? false, only: only ?? null, isPrepareOnly: prepare ?? false };
}

function parse(args: string[]) {
  try {
    const options = {
      dev: { type: 'boolean' },
      only: { type: 'string' },
      prepare: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`);
  }
}
