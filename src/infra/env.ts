import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Where Segue keeps its files when nothing else is said: the user's data directory. */
function defaultDataDir(platform = process.platform, home = homedir()): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'segue');
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'segue');
  return join(process.env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'segue');
}

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const optionalUrl = (protocols: string[]) =>
  z
    .string()
    .optional()
    .transform((value) => (value === '' ? undefined : value))
    .refine(
      (value) => value === undefined || protocols.some((protocol) => value.startsWith(`${protocol}://`)),
      {
        message: `must start with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
      },
    );

/** Every environment variable Segue reads; `.env.example` explains them. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SEGUE_DATA_DIR: z.string().min(1).default(defaultDataDir()),
  SEGUE_MUSIC: z
    .string()
    .default('')
    .transform((value) => value.split(':').filter(Boolean)),
  SEGUE_DEMO: flag.default(true),
  /** Converted music is kept on disk up to this size. */
  SEGUE_TRANSCODES_MB: z.coerce.number().int().min(0).default(2048),
  /** The address people open, when it is not the one the server sees (reverse proxy). */
  SEGUE_URL: optionalUrl(['http', 'https']),
  DATABASE_URL: optionalUrl(['postgres', 'postgresql']),
  REDIS_URL: optionalUrl(['redis', 'rediss']),
  BETTER_AUTH_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/**
 * The environment, checked once.
 * @throws an Error that names each variable at fault and why
 */
export function readEnv(): Env {
  if (cached) return cached;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not right:\n  ${faults.join('\n  ')}`);
  }
  cached = result.data;
  return cached;
}
