import { numberWithin, oneOfOrFirst, text } from './address-params';

/** The year of a release, or the beginning or end of some. */
export const year = numberWithin(0, 9999);

/** What the address of the album list says: order and filters. */
export const albumListParams = {
  sort: oneOfOrFirst('artist', 'title', 'year', 'added'),
  q: text,
  yearFrom: year,
  yearTo: year,
};
