import { isIPv6 } from 'node:net'

/** Looks up a header of the request; names in small letters. */
type Header = (name: string) => string | undefined

/** How the person reached us, as proxies tell it. Behind several the outermost one knows, and it stands first in a list. */
export function schemeOf(header: Header): 'http' | 'https' {
  const said =
    forwardedProto(header('forwarded')) ??
    firstOf(header('x-forwarded-proto')) ??
    firstOf(header('x-forwarded-scheme')) ??
    firstOf(header('x-forwarded-ssl'))
  return said === 'https' || said === 'on' ? 'https' : 'http'
}

/** Where a server that listens is found: an IPv6 address stands in brackets. */
export function addressOf(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

const ORIGIN = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/

/** Scheme, host and port of a site, in the one way of writing them; undefined when there is more, or less. */
export function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text) || !/^https?:\/\/[^/?#@]+\/?$/i.test(text)) return undefined
  const { origin } = new URL(text)
  return ORIGIN.test(origin) ? origin : undefined
}

const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * The origin that an answer may name. Anybody can write anything into `Host`, and a shared cache would hand it on:
 * unless the site says where it is, only the names of this machine itself are repeated.
 */
export function originFor(host: string | undefined, site: string | undefined): string {
  if (site !== undefined) return site
  return host !== undefined && OWN_MACHINE.test(host) ? `http://${host.toLowerCase()}` : ''
}

/** `Forwarded: for=192.0.2.60;proto=https, for=10.0.0.2` (RFC 7239), of which the first part counts. */
function forwardedProto(value: string | undefined): string | undefined {
  const pairs = firstOf(value)?.split(';') ?? []
  const proto = pairs.map(pair => pair.trim()).find(pair => pair.startsWith('proto='))
  return proto?.slice('proto='.length).replaceAll('"', '')
}

function firstOf(list: string | undefined): string | undefined {
  return list?.split(',')[0]?.trim().toLowerCase()
}
