import { database } from '@/infra/database';
import type { LibraryFolder, Prisma } from '@/infra/prisma/generated/client';

let count = 0;

/** A library folder that is only a row; nothing needs to exist at its path. */
export function createFolder(
  overrides: Partial<Prisma.LibraryFolderCreateInput> = {},
): Promise<LibraryFolder> {
  return database().libraryFolder.create({ data: { path: `/music/${++count}`, ...overrides } });
}
