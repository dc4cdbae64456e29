import { oneOfOrFirst, text } from './address-params';

/** What the address of the artist list says: order and filter. */
export const artistListParams = { sort: oneOfOrFirst('name', 'tracks'), q: text };
