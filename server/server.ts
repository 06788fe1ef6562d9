import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl, securityHeaders } from './headers.ts'

/** What the server stands on: the folder of the built app. */
export interface ServerOptions {
  readonly root: string
  /** Addresses of screens: they answer with the shell, and the app finds its way. */
  readonly screens: readonly string[]
}

/** Answers a Request with a Response: the built app, `/healthz`, and a plain 404 for the rest. */
export function createServer({ root, screens }: ServerOptions): Hono {
  const server = new Hono()

  server.use(async (context, next) => {
    await next()
    const behindTls = context.req.header('x-forwarded-proto') === 'https'
    for (const [name, value] of Object.entries(securityHeaders(behindTls))) context.header(name, value)
    if (context.res.ok && !context.res.headers.has('Cache-Control')) {
      context.header('Cache-Control', cacheControl(context.req.path))
    }
  })

  server.get('/healthz', context => context.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
  server.use(serveStatic({ root, precompressed: true }))
  for (const screen of screens) {
    const page = join(screen, 'index.html')
    const path = existsSync(join(root, page)) ? page : '/index.html'
    server.get(screen, serveStatic({ root, path, precompressed: true }))
  }
  server.notFound(context => context.text('There is nothing at this address. The app starts at /', 404))
  server.onError((_error, context) => context.text('Something broke on our side. Please try again.', 500))
  return server
}
