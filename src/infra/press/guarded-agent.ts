import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { FetchFailure } from './fetch-failure';
import { isLoopbackAddress, isPublicAddress } from './public-address';

/** Which addresses may be reached. `allowLoopback` is for tests, given by argument and nowhere read from outside. */
export interface AddressPolicy {
  allowLoopback?: boolean;
}

function isAllowed(address: string, { allowLoopback = false }: AddressPolicy): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
}

/**
 * Checks what can be checked before a connection: scheme, no credentials, and an address written as figures (of which
 * no name is looked up). The URL parser has already unfolded forms such as 0x7f.1 or 2130706433.
 * @throws FetchFailure
 */
export function checkUrl(url: URL, policy: AddressPolicy): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchFailure('bad_address', `Only http and https are read, not ${url.protocol}`);
  }
  if (url.username || url.password) throw new FetchFailure('bad_address', 'The address holds a user name');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !isAllowed(literal, policy)) throw forbidden(url.hostname);
}

/**
 * Connections whose names are resolved here: the socket goes to the very address that was checked, so that a name that
 * answers differently the next time (DNS rebinding) changes nothing.
 */
export function createGuardedAgent(policy: AddressPolicy, timeoutMs: number): Agent {
  const guarded: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      // One private address among public ones is already an attempt.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address, policy))) {
        return callback(forbidden(hostname), '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
  return new Agent({
    connect: { lookup: guarded, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 32 * 1024,
    keepAliveTimeout: 1_000,
    pipelining: 1,
  });
}

function forbidden(host: string): FetchFailure {
  return new FetchFailure('forbidden_address', `${host} is not on the public internet`);
}
