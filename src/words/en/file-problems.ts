/** What is wrong with a folder, a file or a picture of the library: whole sentences. */
export const fileProblems = {
  noFolder: 'The folder is not there.',
  folderNotListed: (code: string) => `The folder cannot be listed (${code}).`,
  pictureUnreadable: 'The picture cannot be read.',
};
