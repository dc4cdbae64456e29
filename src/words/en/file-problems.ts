import { countOf } from './amounts';

/** What is wrong with a folder, a file or a picture of the library: whole sentences. */
export const fileProblems = {
  noFolder: 'The folder is not there. Its tracks are kept until it is back.',
  folderNotListed: (code: string) =>
    `The folder cannot be listed (${code}). Its tracks are kept until it is back.`,
  emptyFolder: (known: number) =>
    `The folder is empty, and ${countOf(known, 'track')} were in it: is its disk mounted? They are kept. If they are to go, remove the folder from the library.`,
  pictureUnreadable: 'The picture cannot be read.',
};
