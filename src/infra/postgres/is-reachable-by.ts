import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SystemIdentity } from './system-identity';

const search = 0o1;
const read = 0o4;

/**
 * Whether another user can open `path`: every folder above it lets them pass, and it can be read itself.
 * The part of the path that does not exist yet counts as reachable.
 */
export async function isReachableBy(identity: SystemIdentity, path: string): Promise<boolean> {
  if (!identity) return true;
  const target = resolve(path);
  if (!(await grants(identity, target, read))) return false;
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    if (!(await grants(identity, folder, search))) return false;
    if (folder === dirname(folder)) return true;
  }
}

async function grants(identity: NonNullable<SystemIdentity>, path: string, right: number): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return true;
  const shift = entry.uid === identity.uid ? 6 : entry.gid === identity.gid ? 3 : 0;
  return ((entry.mode >> shift) & right) === right;
}
