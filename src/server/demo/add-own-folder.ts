import type { LibraryFolder } from '@/domain/contracts/admin';
import { addFolder } from '../library/add-folder';
import { allowDemoBesideOwn } from './demo-beside-own';

/**
 * Adds a folder of the listener's own; the demo goes once music is found there, unless it is to stay beside it.
 * Errors as of addFolder.
 */
export async function addOwnFolder(input: { path: string; keepDemo: boolean }): Promise<LibraryFolder> {
  const folder = await addFolder(input);
  if (input.keepDemo) await allowDemoBesideOwn();
  return folder;
}
