import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Source } from './site.ts'

/** Files that name whole addresses. */
export const FILES_WITH_ORIGIN: readonly string[] = ['/sitemap.xml', '/robots.txt']

/** What a build names that was not told where the app will be. */
const UNTOLD = 'http://localhost:4321'

const ADDRESS = /(?<=<loc>|href="|^Sitemap: )https?:\/\/[^/\s"<]+/gm

/**
 * The file with the address of this site in place of the one it was built with, compressed anew. Without an address of
 * the site the one of the build stands, or that of this server where the build was not told either.
 */
export function setOrigin(file: Source, site: string | undefined, server: string, now: number): Source {
  const text = file.bodies.identity.toString()
  const [built] = text.match(ADDRESS) ?? []
  const origin = site ?? (built === UNTOLD ? server : built)
  if (origin === undefined || origin === built) return file
  const identity = Buffer.from(text.replaceAll(ADDRESS, () => origin))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return {
    path: file.path,
    lastModified: now,
    bodies: { identity, br: brotliCompressSync(identity, { params }), gzip: gzipSync(identity) },
  }
}
