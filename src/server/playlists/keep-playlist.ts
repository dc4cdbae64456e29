import { createPlaylist } from './create-playlist';
import { findPlaylist } from './find-playlist';
import type { SmartListener } from './rules/rule-condition';

/**
 * Copies a playlist as it is at this moment into a plain one of the listener: a smart one stops moving, and what others
 * share becomes one's own.
 * @throws AppError 404 where it is neither the listener's nor shared
 */
export async function keepPlaylist(id: string, listener: SmartListener): Promise<{ id: string }> {
  const { name, description, entries } = await findPlaylist(id, listener);
  const trackIds = entries.map(({ track }) => track.id);
  return createPlaylist(listener.userId, { name, description, trackIds, rules: null });
}
