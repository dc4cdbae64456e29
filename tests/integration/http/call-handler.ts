import type { Handler } from './find-handlers';

const host = 'segue.test';

export type CallOptions = {
  cookie?: string;
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  /** Sent as JSON; `rawBody` goes as it is. */
  body?: unknown;
  rawBody?: BodyInit;
  headers?: Record<string, string>;
};

/** Calls a handler as Next.js does, with the headers a browser on the same origin would send. */
export async function callHandler(handler: Handler, options: CallOptions = {}): Promise<Response> {
  const { params = {}, query = {}, cookie, headers } = options;
  const path = handler.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const url = new URL(`http://${host}${path}`);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value);
  const hasBody = options.rawBody !== undefined || options.body !== undefined;
  const request = new Request(url, {
    method: handler.method,
    headers: {
      host,
      ...(handler.method !== 'GET' && { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }),
      ...(cookie && { cookie }),
      ...(hasBody && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: options.rawBody ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
    duplex: 'half',
  } as RequestInit);
  return handler.route(request, { params: Promise.resolve(params) });
}
