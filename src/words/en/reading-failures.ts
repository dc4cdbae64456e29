/** Why a page of the press could not be read: sentences without their full stop. */
export const readingFailures = {
  noArticle: 'It has no article on a musician of this name',
  tooManyRedirects: (most: number) => `More than ${most} redirects`,
};
