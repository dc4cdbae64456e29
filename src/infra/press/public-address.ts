import { BlockList, isIP } from 'node:net';

// What is not the public internet, after the IANA special-purpose address registries (RFC 6890 and successors).
const closed = new BlockList();
const closedV4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
for (const [network, bits] of closedV4) closed.addSubnet(network, bits, 'ipv4');

// IPv6 the other way round: only global unicast is open, and of it not what wraps another address (Teredo, 6to4) or
// is set aside (benchmarks, ORCHID, documentation). Mapped and NAT64 forms of IPv4 lie outside 2000::/3.
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const closedV6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [network, bits] of closedV6) closed.addSubnet(network, bits, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for an address of the public internet: not private, loopback, link-local, metadata, multicast or wrapped. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalV6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** True for this machine's own addresses; only tests may reach those. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
