import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADDRESSES, BASE_PATHS } from '#core/vocabulary/addresses.ts'
import { OTHER_NAMES } from '#core/learn/sections.ts'
import { cacheControl, securityHeaders } from './headers.ts'
import { logAnswers } from './log-answers.ts'
import type { Log } from './log.ts'
import { originOf, schemeOf } from './origin.ts'
import { notModified, tagFiles, type Served } from './revalidate.ts'
import { ANSWERS } from './words.ts'

/** What the server stands on: the folder of the built app. */
export interface ServerOptions {
  readonly root: string
  /** Addresses of screens: they answer with the shell, and the app finds its way. */
  readonly screens: readonly string[]
  /** Is told of each answer. */
  readonly log?: Log
}

/** Answers a Request with a Response: the built app, `/healthz`, and a plain 404 for the rest. */
export function createServer({ root, screens, log = () => undefined }: ServerOptions): Hono<Served> {
  const server = new Hono<Served>()

  server.use(logAnswers(log), async (context, next) => {
    await next()
    const behindTls = schemeOf(name => context.req.header(name)) === 'https'
    for (const [name, value] of Object.entries(securityHeaders(behindTls))) context.header(name, value)
  })
  server.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    return context.text(ANSWERS.readOnly, 405, { Allow: 'GET, HEAD' })
  })
  server.get('/healthz', context => context.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  server.use(etag(), notModified, async (context, next) => {
    await next()
    if (!context.res.ok) return
    context.header('Cache-Control', cacheControl(context.req.path))
    if (context.res.headers.get('Content-Type')?.startsWith('text/html')) {
      const path = context.req.path.replace(/(?<=.)\/$/, '')
      context.header('Link', `<${originOf(context)}${path}>; rel="canonical"`)
    }
  })
  server.use(tagFiles())

  server.get('/sitemap.xml', context => withOrigin(context, root, 'application/xml'))
  server.get('/robots.txt', context => withOrigin(context, root, 'text/plain'))
  for (const basePath of Object.values(BASE_PATHS)) serveHome(server, basePath, root, screens)
  server.use(serveStatic({ root, precompressed: true, onFound: noteFile }))
  server.notFound(context => context.text(ANSWERS.nothing, 404))
  server.onError((_error, context) => context.text(ANSWERS.broken, 500))
  return server
}

/** A rest of an address, over slashes and whatever else was typed. */
const ANYTHING = '{[\\s\\S]+}'

/** What stands below the home of one language. Each route has a name of its own, so that the log can tell it. */
function serveHome(server: Hono<Served>, basePath: string, root: string, screens: readonly string[]): void {
  const files = { root, precompressed: true, onFound: noteFile }
  const learn = `${basePath}${ADDRESSES.learn}`

  if (basePath !== '') server.get(basePath, context => context.redirect(`${basePath}/`, 301))
  for (const screen of screens) {
    const page = join(basePath, screen, 'index.html')
    const path = existsSync(join(root, page)) ? page : join(basePath, 'index.html')
    const address = `${basePath}${screen}`
    const addresses = address.endsWith('/') ? [address] : [address, `${address}/`]
    server.on('GET', addresses, serveStatic({ ...files, path }))
  }
  server.get(`${basePath}/assets/:file${ANYTHING}`, serveStatic(files), context => context.notFound())
  for (const [other, section] of Object.entries(OTHER_NAMES)) {
    server.get(`${learn}/${other}/:id{[a-z0-9-]+}`, context =>
      context.redirect(`${learn}/${section}/${context.req.param('id')}`, 301),
    )
  }
  server.get(`${learn}/:page${ANYTHING}`, serveStatic(files), context => {
    const kindPage = join(root, basePath, '404.html')
    if (!existsSync(kindPage)) return context.notFound()
    return context.html(readFileSync(kindPage, 'utf8'), 404)
  })
}

function noteFile(file: string, context: Context<Served>): void {
  context.set('file', file)
}

/** Files that name whole addresses carry the one the server was asked at. */
function withOrigin(context: Context, root: string, type: string) {
  const file = join(root, context.req.path)
  if (!existsSync(file)) return context.notFound()
  const text = readFileSync(file, 'utf8').replaceAll(
    /(?<=<loc>|href="|Sitemap: )https?:\/\/[^/\s]+/g,
    originOf(context),
  )
  return context.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` })
}
