import type { Context } from 'hono'
import { isIPv6 } from 'node:net'

/** Looks up a header of the request; names in small letters. */
type Header = (name: string) => string | undefined

/** How the person reached us. Behind proxies the outermost one knows, and it stands first in a list. */
export function schemeOf(header: Header): 'http' | 'https' {
  const said =
    forwardedProto(header('forwarded')) ??
    firstOf(header('x-forwarded-proto')) ??
    firstOf(header('x-forwarded-scheme')) ??
    firstOf(header('x-forwarded-ssl'))
  return said === 'https' || said === 'on' ? 'https' : 'http'
}

/** The address the server was asked at. */
export function originOf({ req }: Context): string {
  return `${schemeOf(name => req.header(name))}://${new URL(req.url).host}`
}

/** Where a server that listens is found: an IPv6 address stands in brackets. */
export function addressOf(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
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
