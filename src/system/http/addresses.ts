/** Which addresses belong to the public internet. Checked when connecting, so that a name cannot hide one. */
import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
// IANA special-purpose registries: this network, private, shared, loopback, link-local, documentation, multicast …
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    // Azure's own service beside each machine: metadata at an address that looks public.
    ['168.63.129.16', 32],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
]) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
const PUBLIC_V6 = new BlockList();
// Only this part of IPv6 is the internet's (RFC 4291 § 2.4); of it not what holds an IPv4 address that may be private
// (Teredo, 6to4), what is kept for protocols, and documentation.
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

/** For a host as a URL gives it; a name is private only where it says so itself (`localhost`). */
export function isPrivateAddress(host: string): boolean {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .toLowerCase();
  const family = isIP(bare);
  if (family === 0) return /^(?:.*\.)?localhost\.?$/.test(bare);
  const inside = family === 4 ? bare : embeddedIPv4(bare);
  if (inside !== null) return PRIVATE.check(inside, 'ipv4');
  return PRIVATE.check(bare, 'ipv6') || !PUBLIC_V6.check(bare, 'ipv6');
}

/** The IPv4 address inside a mapped (`::ffff:`) or NAT64 (`64:ff9b::`) one, written in either way. */
function embeddedIPv4(address: string): string | null {
  const [, dotted, high, low] =
    /^(?:::ffff:|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([\da-f]{1,4}):([\da-f]{1,4}))$/.exec(address) ?? [];
  if (dotted !== undefined) return dotted;
  if (high === undefined || low === undefined) return null;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** `dns.lookup` that fails where a name leads to a private address: what was looked at is what is connected to. */
export const publicLookup =
  (resolve: typeof lookup = lookup) =>
  (host: string, options: LookupOptions, found: Found): void => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return found(error, []);
      const hidden = addresses.find(({ address }) => isPrivateAddress(address));
      if (hidden !== undefined) return found(new PrivateAddress(`${host} is ${hidden.address}`), []);
      if (options.all === true) return found(null, addresses);
      const [first] = addresses;
      return first === undefined
        ? found(new Error(`${host} has no address`), [])
        : found(null, first.address, first.family);
    });
  };
