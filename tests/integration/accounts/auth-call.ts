import { GET, POST } from '@/app/api/auth/[...all]/route';
import { clientAddressHeader } from '@/infra/client-address';

export const host = 'segue.test';

/** A call to /api/auth/… as a browser on our own page makes it, from an address of its own unless told. */
export function callAuth(
  path: string,
  options: { body?: unknown; headers?: Record<string, string>; address?: string; rawBody?: string } = {},
): Promise<Response> {
  const isPost = options.body !== undefined || options.rawBody !== undefined;
  const request = new Request(`http://${host}/api/auth/${path}`, {
    method: isPost ? 'POST' : 'GET',
    headers: {
      host,
      ...(isPost && {
        origin: `http://${host}`,
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': 'cors',
        'content-type': 'application/json',
      }),
      [clientAddressHeader]: options.address ?? nextAddress(),
      ...options.headers,
    },
    body: options.rawBody ?? (isPost ? JSON.stringify(options.body) : undefined),
  });
  return (isPost ? POST : GET)(request);
}

let count = 0;
const nextAddress = () => `192.0.2.${(count++ % 250) + 1}`;

export const password = 'correct horse battery';

/** Makes an account through the route; the answer may well be a refusal. */
export function callSignUp(
  name: string,
  headers: Record<string, string> = {},
  address?: string,
): Promise<Response> {
  return callAuth('sign-up/email', {
    body: { name, email: `${name}@example.org`, password },
    headers,
    address,
  });
}
