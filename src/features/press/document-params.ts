import { id, oneOf, type ParamsOf, text } from '@/features/library/address-params';

/** What the pages are narrowed to, as the address has it. */
export const documentParams = { q: text, source: id, artist: id, only: oneOf('errors', 'duplicates') };
export type DocumentParams = ParamsOf<typeof documentParams>;

export const noFilters: DocumentParams = {
  q: undefined,
  source: undefined,
  artist: undefined,
  only: undefined,
};
