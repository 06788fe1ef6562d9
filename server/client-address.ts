import { isIP, isIPv6 } from 'node:net'
import type { TrustsPeer } from './trusted-proxies.ts'

/**
 * Whom limits count: the peer, or whom the trusted proxies say they speak for, which is the last entry of
 * `X-Forwarded-For` that is none of theirs; what stands before it anybody can write. Of IPv6 the first 64 bits, which is
 * what one household has.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustsPeer: TrustsPeer,
): string {
  if (!trustsPeer(peer)) return networkOf(peer ?? '')
  const said = forwardedFor?.split(',').map(entry => withoutPort(entry.trim())) ?? []
  return networkOf(said.findLast(entry => isIP(entry) !== 0 && !trustsPeer(entry)) ?? peer ?? '')
}

/** Some proxies write the port as well: `192.0.2.1:5000`, `[2001:db8::1]:5000`. */
function withoutPort(entry: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry
}

function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.toLowerCase().split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length
  const groups = [...head, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...tail]
  return groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
