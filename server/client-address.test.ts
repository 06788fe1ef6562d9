import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'
import { trustOnly } from './trusted-proxies.ts'

const trusts = trustOnly(['127.0.0.1', '10.0.0.0/8', '::1'])

test.each([
  ['nobody is trusted', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['nothing is forwarded', '127.0.0.1', '', '127.0.0.1'],
  ['a proxy tells its client', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['the client made something up before', '127.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['two proxies stand in a row', '127.0.0.1', '1.2.3.4, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
  ['it is nonsense', '127.0.0.1', 'unknown, my neck', '127.0.0.1'],
  ['the port is told as well', '127.0.0.1', '198.51.100.1:5000', '198.51.100.1'],
  ['an IPv6 address has its port', '::1', '[2001:db8:1:2:3:4:5:6]:5000', '2001:db8:1:2'],
  ['IPv4 comes through IPv6', '::ffff:203.0.113.7', '', '203.0.113.7'],
  ['a household has many addresses', '2001:db8:0001:2:ffff::1', '', '2001:db8:1:2'],
  ['zeros are left out', '2001:db8::1', '', '2001:db8:0:0'],
  ['a link is named', 'fe80::1%eth0', '', 'fe80:0:0:0'],
  ['the connection is gone', undefined, '198.51.100.1', ''],
])('when %s, limits count the right one', (_, peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded, trusts)).toBe(expected)
})
