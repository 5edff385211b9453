import { describe, expect, it } from 'vitest';
import { clientAddress, isLoopback, networkOf } from './client-address';

describe('the address of who asks', () => {
  it.each([
    ['is the socket’s', '203.0.113.7', null, [], '203.0.113.7'],
    ['is the socket’s, whatever the header says', '203.0.113.7', '1.2.3.4', [], '203.0.113.7'],
    ['is told by a proxy of ours', '127.0.0.1', '203.0.113.7', ['127.0.0.1'], '203.0.113.7'],
    [
      'is not what the asker wrote before it',
      '127.0.0.1',
      '1.2.3.4, 203.0.113.7',
      ['127.0.0.1'],
      '203.0.113.7',
    ],
    [
      'is found past two proxies',
      '10.0.0.9',
      '1.2.3.4, 203.0.113.7, 10.1.2.3',
      ['10.0.0.0/8'],
      '203.0.113.7',
    ],
    ['stays the proxy’s when it tells nothing', '10.0.0.9', null, ['10.0.0.0/8'], '10.0.0.9'],
    ['stays the proxy’s when it tells nonsense', '10.0.0.9', 'x, "', ['10.0.0.0/8'], '10.0.0.9'],
    ['is IPv4 when IPv6 carries it', '::ffff:203.0.113.7', null, [], '203.0.113.7'],
    ['knows a proxy carried in IPv6', '::ffff:7f00:1', '2001:db8::1', ['127.0.0.1'], '2001:db8::1'],
    ['has no zone', 'fe80::1%eth0', null, [], 'fe80::1'],
    ['is null when nothing is known', null, '1.2.3.4', ['127.0.0.1'], null],
  ])('%s', (_what, peer, forwardedFor, proxies, address) => {
    expect(clientAddress({ peer, forwardedFor, proxies })).toBe(address);
  });

  it('refuses a proxy that is no address', () => {
    expect(() => clientAddress({ peer: '::1', forwardedFor: null, proxies: ['localhost'] })).toThrow(
      'localhost',
    );
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['::ffff:203.0.113.7', '203.0.113.7/32'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['nonsense', 'unknown'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is one for all addresses of a household', () => {
    const spelt = ['2001:db8:a:b::1', '2001:db8:a:b:ffff:ffff:ffff:ffff', '2001:db8:a:b:0:0:1.2.3.4'];
    expect(new Set(spelt.map(networkOf)).size).toBe(1);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['localhost', false],
])('%s is this machine: %s', (address, is) => expect(isLoopback(address)).toBe(is));
