/** The built app in memory: one build is served from its first byte to its last, and a request costs no disk. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Coding } from './http/accept-encoding.ts'
import { cacheControl, flatten, securityHeadersOf, type FlatHeaders } from './http/headers.ts'
import type { Validators } from './http/conditional.ts'

/** A file in one coding, with everything an answer needs. */
export interface Representation extends Validators {
  readonly body: Buffer
  /** What every answer about it carries, also 304. */
  readonly metadata: FlatHeaders
  /** What comes with its bytes. */
  readonly content: FlatHeaders
  /** Tells caches that there are several, if there are. */
  readonly varies: FlatHeaders
}

/** Something in the codings it comes in: what is compressed already comes as it is. */
type InCodings<Body> = Readonly<Record<'identity', Body>> &
  Readonly<Partial<Record<Exclude<Coding, 'identity'>, Body>>>

/** A file in the codings there are. */
export type Resource = InCodings<Representation>

/** What a resource is made of. */
export interface Source {
  readonly path: string
  readonly lastModified: number
  readonly bodies: InCodings<Buffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** What gets smaller, and the ending of the small copies that the build writes of what every visitor fetches. */
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])
const COPY = '.br'
/** One of two thousand pages, when it is first asked for: the best quality would take forty times as long for a twentieth less. */
const QUALITY = 5

/** Reads every file below `root`, by the path it has there, such as `/learn/index.html`. */
export function readSite(root: string): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const file of filesUnder(root)) {
    if (file.endsWith(COPY)) continue
    const path = `/${relative(root, file).replaceAll('\\', '/')}`
    sources.set(path, { path, lastModified: wholeSecond(statSync(file).mtimeMs), bodies: bodiesOf(file) })
  }
  return sources
}

/** The file, and it compressed: what the build has not compressed is, when it is first asked for. */
function bodiesOf(file: string): InCodings<Buffer> {
  const identity = readFileSync(file)
  if (!COMPRESSIBLE.has(extname(file))) return { identity }
  const copy = existsSync(`${file}${COPY}`) ? readFileSync(`${file}${COPY}`) : undefined
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
  return inCodings(identity, {
    br: () => copy ?? brotliCompressSync(identity, { params }),
    gzip: () => gzipSync(identity),
  })
}

/** Works the compressed ones out once, when they are first asked for. */
function inCodings<Body>(
  identity: Body,
  make: Readonly<Record<Exclude<Coding, 'identity'>, () => Body>>,
): InCodings<Body> {
  const made: { br?: Body; gzip?: Body } = {}
  return {
    identity,
    get br() {
      return (made.br ??= make.br())
    },
    get gzip() {
      return (made.gzip ??= make.gzip())
    },
  }
}

/** HTTP tells moments in whole seconds. */
export function wholeSecond(moment: number): number {
  return Math.floor(moment / 1000) * 1000
}

/**
 * Works out all headers of a file once. Its tag is the hash of its bytes: moment and size would not do, since builds
 * that set all files to one moment would leave people with the old page.
 */
export function makeResource({ path, lastModified, bodies }: Source): Resource {
  const hash = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 22)
  const varies = Object.keys(bodies).length > 1 ? ['Vary', 'Accept-Encoding'] : []
  const represent = (coding: Coding, body: Buffer): Representation => {
    const etag = coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`
    return {
      body,
      etag,
      lastModified,
      varies,
      metadata: [
        ...securityHeadersOf(path),
        ...flatten({
          'Cache-Control': cacheControl(path),
          ETag: etag,
          'Last-Modified': new Date(lastModified).toUTCString(),
        }),
        ...varies,
      ],
      content: flatten({
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Accept-Ranges': 'bytes',
        ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      }),
    }
  }
  const identity = represent('identity', bodies.identity)
  if (!('br' in bodies)) return { identity }
  return inCodings(identity, {
    br: () => represent('br', bodies.br ?? bodies.identity),
    gzip: () => represent('gzip', bodies.gzip ?? bodies.identity),
  })
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    // What begins with a dot is the bundler's, or an editor's.
    if (entry.name.startsWith('.')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : []
  })
}
