import type { SmartPreview, SmartRules } from '@/domain/contracts/smart-rules';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { findSmartTracks } from './find-smart-tracks';
import type { SmartListener } from './rules/rule-condition';

const SHOWN = 12;

/** What a playlist of these rules would hold: how much, and its first tracks. */
export async function previewRules(rules: SmartRules, listener: SmartListener): Promise<SmartPreview> {
  const { tracks, fitting } = await findSmartTracks(rules, listener);
  const first = tracks.slice(0, SHOWN).map(({ id }) => id);
  const byId = await findTracksByIds(first, listener.userId);
  return {
    fitting,
    trackCount: tracks.length,
    durationMs: tracks.reduce((sum, { durationMs }) => sum + durationMs, 0),
    tracks: first.flatMap((id) => byId.get(id) ?? []),
  };
}
