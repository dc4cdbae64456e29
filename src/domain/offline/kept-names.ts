/** Says in every answer for a listener whose it is, so that no cache gives it to anybody else. */
export const accountHeader = 'x-segue-account';

/** On an answer that comes from this device, because the server does not answer. */
export const keptHeader = 'x-segue-kept';

/** On a kept file: as what it was asked for. */
export const qualityHeader = 'x-segue-quality';

const ANSWERS = 'segue-answers.';
const KEPT = 'segue-kept.';

/** What the server last answered to one account. */
export const answersCacheOf = (userId: string): string => ANSWERS + userId;

/** Music that one account keeps on this device. */
export const keptCacheOf = (userId: string): string => KEPT + userId;

/** Whether a cache holds what belongs to an account. */
export const isOfAnAccount = (cacheName: string): boolean =>
  cacheName.startsWith(ANSWERS) || cacheName.startsWith(KEPT);

/** Whether a cache holds what belongs to another account than this. */
export const isOfAnother = (cacheName: string, userId: string): boolean =>
  isOfAnAccount(cacheName) && cacheName !== answersCacheOf(userId) && cacheName !== keptCacheOf(userId);

/** Where it is written down whose account was last heard of. */
export const ownerCache = 'segue-owner';
export const ownerKey = '/kept/owner';

/** Pages, by the version of the app that rendered them. */
export const pagesCachePrefix = 'segue-pages.';

/** The address under which a page's content for the router is kept, beside its document. */
export const flightKey = (path: string): string => `/kept/flight${path}`;

const AUDIO = '/kept/audio/';
const COLLECTION = '/kept/collection/';

/** The address under which a track's file is kept. */
export const audioKey = (trackId: string): string => AUDIO + trackId;

/** The track a kept file is of; null for what is none. */
export const trackOfKey = (path: string): string | null =>
  path.startsWith(AUDIO) ? path.slice(AUDIO.length) : null;

/** The address under which a kept collection is described. */
export const collectionKey = (id: string): string => COLLECTION + id;
export const isCollectionKey = (path: string): boolean => path.startsWith(COLLECTION);
