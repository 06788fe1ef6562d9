import { BlockList, isIP } from 'node:net'

/** Whether what a peer says of its own clients is believed. */
export type TrustsPeer = (address: string | undefined) => boolean

/** The entries of a list such as `127.0.0.1, 10.0.0.0/8, ::1`; undefined when one is neither an address nor a subnet. */
export function parseTrustedProxies(text: string): readonly string[] | undefined {
  if (text === '') return []
  const entries = text.split(',').map(entry => entry.trim())
  return entries.every(isAddressOrSubnet) ? entries : undefined
}

function isAddressOrSubnet(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || address.includes('%') || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** Trusts the proxies of a list that was parsed, and nobody else. */
export function trustOnly(proxies: readonly string[]): TrustsPeer {
  if (proxies.length === 0) return () => false
  const trusted = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    if (bits === undefined) trusted.addAddress(address, familyOf(address))
    else trusted.addSubnet(address, Number(bits), familyOf(address))
  }
  return address => address !== undefined && isIP(address) !== 0 && trusted.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
