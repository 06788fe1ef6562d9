import type { IncomingHttpHeaders } from 'node:http'
import { sitePathOf, pathWithin, type Prefix } from './site-path.ts'
import { preferredCodings } from './http/accept-encoding.ts'
import { evaluateConditions, isSameFile } from './http/conditional.ts'
import { flatten, SECURITY_HEADERS, TLS_HEADERS, type FlatHeaders } from './http/headers.ts'
import { parseRange } from './http/range.ts'
import { describeError, type Log } from './log.ts'
import { originFor, schemeOf } from './origin.ts'
import { createRoutes, type Route } from './routes.ts'
import { readSite, wholeSecond, type Representation, type Resource } from './site.ts'
import { FILES_WITH_ORIGIN, setOrigin } from './sitemap.ts'
import type { TrustsPeer } from './trusted-proxies.ts'
import { ANSWERS, sayOfStart } from './words.ts'

/** What the server stands on. */
export interface ServerOptions {
  /** The folder of the built app. */
  readonly root: string
  /** Addresses of screens: those without a page of their own answer with the start page, and the app finds its way. */
  readonly screens: readonly string[]
  /** Where people find the site, such as `https://unknot.example`, if that is known. */
  readonly site?: string | undefined
  /** Whether requests carry the path that the site was built for; by default they do. */
  readonly prefix?: Prefix
  /** Where the server itself is found. */
  readonly address?: string
  /** Whose word on TLS is believed; by default nobody's. */
  readonly trustsPeer?: TrustsPeer
  /** Is told of each answer. */
  readonly log?: Log
  /** How sync is; nothing is said of it by a server that has none to offer. */
  readonly syncHealth?: () => SyncHealth
}

/** `off`: the site is served without it. */
type SyncHealth = 'ok' | 'off' | 'unavailable'

/** What is asked. */
export interface Asked {
  readonly method: string
  /** Path alone, as it came. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The address at the other end of the connection. */
  readonly peer: string | undefined
}

/** What is answered; to HEAD without the body. */
export interface Answer {
  readonly status: number
  readonly headers: FlatHeaders
  readonly body: Buffer | undefined
}

/** Answers whatever is asked: the built app, `/healthz`, and a plain 404 for the rest. */
export interface Server {
  readonly answer: (asked: Asked) => Answer
  /** What is asked for within the site, without the path it lives below; undefined outside. */
  readonly pathWithin: (path: string) => string | undefined
  /** Whether it was asked over TLS, at the address of the site, as a trusted proxy says. */
  readonly isOverTls: (asked: Asked) => boolean
  /** The path that the site was built for: nothing at the root, else such as `/unknot`. */
  readonly sitePath: string
}

/** Reads the built app once, and answers from memory. */
export function createServer(options: ServerOptions): Server {
  const { root, screens, site, address = 'http://localhost:4321', log = () => undefined } = options
  const { trustsPeer = () => false, prefix = 'kept', syncHealth } = options
  const sources = new Map(readSite(root))
  for (const path of FILES_WITH_ORIGIN) {
    const source = sources.get(path)
    if (source) sources.set(path, setOrigin(source, site, address, wholeSecond(Date.now())))
  }
  const sitePath = sitePathOf(sources)
  const findWithin = createRoutes(sources, screens)
  const findRoute = (asked: string) => {
    const path = pathWithin(sitePath, prefix, asked)
    if (asked === HEALTH.name || path === HEALTH.name) return HEALTH
    return path === undefined ? outside(asked, sitePath) : findWithin(path)
  }

  /** Only of the site itself: another name that leads here is none to stay at. */
  const isOverTls = ({ headers, peer }: Asked) =>
    schemeOf(name => valueOf(headers, name)) === 'https' &&
    trustsPeer(peer) &&
    (site === undefined || site === `https://${headers.host?.toLowerCase()}`)

  const answer = (asked: Asked) => {
    const begunAt = performance.now()
    const route = findRoute(asked.path)
    const [answer, error] = attempt(() => {
      const made = answerTo(asked, route, site, sitePath, syncHealth)
      return isOverTls(asked) ? { ...made, headers: [...made.headers, ...TLS_HEADERS] } : made
    })
    log({
      event: 'answered',
      method: asked.method,
      route: route.name,
      status: answer.status,
      ms: Math.round((performance.now() - begunAt) * 10) / 10,
      ...(error ? { error: describeError(error) } : {}),
    })
    return asked.method === 'HEAD' ? { ...answer, body: undefined } : answer
  }
  return { answer, pathWithin: path => pathWithin(sitePath, prefix, path), isOverTls, sitePath }
}

/** Who asks for the host alone, or forgets the last slash, is led to the start. */
function outside(asked: string, sitePath: string): Route {
  return asked === '/' || asked === sitePath
    ? { name: '/', to: 'redirect', location: '/' }
    : { name: '/*', to: 'nothing', resource: undefined, isLearn: false }
}

const HEALTH = { name: '/healthz', to: 'health' } as const

function answerTo(
  asked: Asked,
  route: Route | typeof HEALTH,
  site: string | undefined,
  sitePath: string,
  syncHealth: ServerOptions['syncHealth'],
): Answer {
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    return sentence(405, sayOfStart(`${sitePath}/`).readOnly, ['Allow', 'GET, HEAD'])
  switch (route.to) {
    case 'health':
      return healthOf(syncHealth?.())
    case 'redirect':
      return sentence(301, '', ['Location', `${sitePath}${route.location}`])
    case 'nothing':
      return route.resource && (route.isLearn || wantsPage(asked))
        ? nothingKindly(asked, route.resource)
        : sentence(404, sayOfStart(`${sitePath}/`).nothing)
    case 'file':
      return fileAnswer(asked, route.resource, [])
    case 'page': {
      const address = `${originFor(asked.headers.host, site)}${sitePath}${route.canonical}`
      return fileAnswer(asked, route.resource, ['Link', `<${address}>; rel="canonical"`])
    }
  }
}

/** A file, or the part of it that is asked for, or that the client has it already. */
function fileAnswer({ method, headers }: Asked, resource: Resource, more: FlatHeaders): Answer {
  const file = represent(resource, headers)
  const { body } = file
  const known = [...file.metadata, ...more]
  const verdict = evaluateConditions(headers, file)
  if (verdict === 304) return { status: 304, headers: known, body: undefined }
  if (verdict === 412) return CHANGED
  const size = body.length
  const wantsPart =
    method === 'GET' && headers.range !== undefined && isSameFile(valueOf(headers, 'if-range'), file)
  const part = wantsPart ? parseRange(headers.range, size) : 'whole'
  if (part === 'unsatisfiable') return sentence(416, ANSWERS.outside, ['Content-Range', `bytes */${size}`])
  known.push(...file.content)
  if (part === 'whole') return { status: 200, headers: [...known, 'Content-Length', `${size}`], body }
  const bytes = body.subarray(part.first, part.last + 1)
  const place = ['Content-Range', `bytes ${part.first}-${part.last}/${size}`]
  return { status: 206, headers: [...known, ...place, 'Content-Length', `${bytes.length}`], body: bytes }
}

/** A browser that goes somewhere names pages first; a script or a picture does not. */
function wantsPage({ headers }: Asked): boolean {
  return valueOf(headers, 'accept')?.includes('text/html') === true
}

/** A page with nothing to keep: no tag, no address. */
function nothingKindly({ headers }: Asked, resource: Resource): Answer {
  const { body, content, varies } = represent(resource, headers)
  return {
    status: 404,
    headers: [...SECURITY_HEADERS, ...varies, ...content, 'Content-Length', `${body.length}`],
    body,
  }
}

function represent(resource: Resource, headers: IncomingHttpHeaders): Representation {
  for (const coding of preferredCodings(valueOf(headers, 'accept-encoding'))) {
    const representation = resource[coding]
    if (representation) return representation
  }
  return resource.identity
}

function sentence(status: number, text: string, more: FlatHeaders = []): Answer {
  const body = Buffer.from(text)
  const type = text === '' ? [] : ['Content-Type', 'text/plain; charset=utf-8']
  return {
    status,
    headers: [...SECURITY_HEADERS, ...more, ...type, 'Content-Length', `${body.length}`],
    body,
  }
}

const CHANGED = sentence(412, ANSWERS.changed)
const BROKEN = sentence(500, ANSWERS.broken)
/** A request without a sensible host or address. */
export const UNREADABLE = sentence(400, ANSWERS.unreadable)

/** The site is in memory and well; what can fail is the store of sync. */
function healthOf(sync: SyncHealth | undefined): Answer {
  const ok = sync !== 'unavailable'
  const body = Buffer.from(JSON.stringify({ ok, sync }))
  const headers = flatten({
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': `${body.length}`,
  })
  return { status: ok ? 200 : 503, headers: [...SECURITY_HEADERS, ...headers], body }
}

function attempt(make: () => Answer): readonly [Answer, Error?] {
  try {
    return [make()]
  } catch (error) {
    return [BROKEN, error instanceof Error ? error : new Error('what was thrown is no error')]
  }
}

/** A header that came several times counts as one list. */
function valueOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'object' ? value.join(',') : value
}
