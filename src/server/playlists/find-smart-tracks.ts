import { playlistRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { type SmartRules, smartRulesSchema } from '@/domain/contracts/smart-rules';
import { database } from '@/infra/database';
import { compileRules } from './rules/compile-rules';
import type { SmartListener } from './rules/rule-condition';

export interface SmartTracks {
  /** In order. */
  tracks: { id: string; durationMs: number }[];
  /** How many fit, whatever the limit. */
  fitting: number;
}

/** The tracks that rules find for a listener at this moment. */
export async function findSmartTracks(rules: SmartRules, listener: SmartListener): Promise<SmartTracks> {
  const rows = await database().$queryRaw<{ id: string; durationMs: number; fitting: number }[]>(
    compileRules(rules, listener),
  );
  return {
    tracks: rows.map(({ id, durationMs }) => ({ id, durationMs })),
    fitting: rows[0]?.fitting ?? 0,
  };
}

/**
 * Rules as they were stored.
 * @throws AppError 409 for those of a newer version of the app
 */
export function readRules(stored: unknown): SmartRules {
  const rules = smartRulesSchema.safeParse(stored);
  if (rules.success) return rules.data;
  throw new AppError('conflict', playlistRefusals.newerRules);
}
