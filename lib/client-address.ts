import { BlockList, isIP } from 'node:net';

/** What is known of where a request came from. */
export type Came = {
  /** The other end of the socket; null where it is not known. */
  readonly peer: string | null;
  /** The header X-Forwarded-For, which anybody can send. */
  readonly forwardedFor: string | null;
  /** Addresses and networks (CIDR) of our own proxies; only they are believed. */
  readonly proxies: readonly string[];
};

/**
 * The address of who asks: the other end of the socket, or, behind proxies of our own, the last address that none of
 * them has. What stands further to the front of X-Forwarded-For was written by the one who asks, and counts for nothing.
 */
export function clientAddress({ peer, forwardedFor, proxies }: Came): string | null {
  const ours = blockList(proxies);
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  let address = plainAddress(peer);
  while (address !== null && isIn(ours, address)) {
    const before = plainAddress(hops.pop() ?? null);
    if (before === null) return address;
    address = before;
  }
  return address;
}

/**
 * The network an address is counted by: a single one for IPv4, the first 64 bits for IPv6, of which every household has
 * all the rest.
 *
 * @example networkOf('2001:db8:1:2:aaaa::1') // => '2001:db8:1:2::/64'
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (plain === null) return 'unknown';
  if (isIP(plain) === 4) return `${plain}/32`;
  return `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
}

/** Whether an address means this machine itself. */
export function isLoopback(address: string): boolean {
  const plain = plainAddress(address);
  return plain === '::1' || (plain?.startsWith('127.') ?? false);
}

/** An address without a zone, and as IPv4 where IPv6 only carries it; null when it is none. */
function plainAddress(text: string | null): string | null {
  const bare = (text ?? '').split('%', 1).join().toLowerCase();
  if (isIP(bare) === 0) return null;
  if (isIP(bare) === 4) return bare;
  const groups = groupsOf(bare);
  const carried = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  if (!carried) return spelling(bare);
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.');
}

/** The eight groups of an IPv6 address, in hexadecimal without leading zeros. */
function groupsOf(address: string): string[] {
  const [front = '', back] = spelling(address).split('::');
  const [before, after] = [front, back ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
}

/** Every spelling of an IPv6 address, also with a dotted end, in the one of RFC 5952: the URL parser knows it. */
function spelling(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (family === null) throw new Error(`SANAD_TRUSTED_PROXIES holds no address or network: ${network}`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isIn(list: BlockList, address: string): boolean {
  const family = familyOf(address);
  return family !== null && list.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  return ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)] ?? null;
}
