/** The few types of a service worker that are used here: TypeScript's own do not go with those of a page. */
type Extendable = Event & { waitUntil: (promise: Promise<unknown>) => void };

export type FetchCall = Extendable & {
  readonly request: Request;
  respondWith: (response: Promise<Response> | Response) => void;
};

type WorkerScope = {
  readonly location: { readonly origin: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Extendable) => void): void;
    (type: 'message', listener: (event: Extendable & { data: unknown }) => void): void;
    (type: 'fetch', listener: (event: FetchCall) => void): void;
  };
};

export const scope = globalThis as unknown as WorkerScope;

/** Put in by the build: a name for this version of the app, and the files it consists of. */
declare const SEGUE_VERSION: string;
declare const SEGUE_FILES: readonly string[];

export const version = SEGUE_VERSION;
export const files = SEGUE_FILES;
