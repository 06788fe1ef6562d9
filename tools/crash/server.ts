/** The built app with one more page on the same origin, in which the app's own store is driven hard. */
import { serve } from '@hono/node-server'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'vite'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { createServer } from '#server/server.ts'

const root = join(import.meta.dirname, '../..')

/** Bundles the page and serves it beside the app; resolves with the address. */
export async function serveKillPage(): Promise<{ readonly url: string; readonly close: () => void }> {
  const code = await bundle()
  const app = createServer({ root: join(root, 'dist', 'client'), screens: SCREEN_ADDRESSES })
  const server = serve({
    port: 0,
    fetch: request => {
      const { pathname } = new URL(request.url)
      if (pathname === '/kill.html')
        return answer('<script type="module" src="/kill.js"></script>', 'text/html')
      if (pathname === '/kill.js') return answer(code, 'text/javascript')
      return app.fetch(request)
    },
  })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://localhost:${address.port}`, close: () => server.close() }
}

function answer(body: string, type: string): Response {
  return new Response(`${type === 'text/html' ? '<!doctype html><title>kill</title>' : ''}${body}`, {
    headers: { 'Content-Type': type },
  })
}

async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { UNKNOT_VOICE: 'false' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, 'tools', 'crash', 'page.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output.find(part => part.type === 'chunk') : undefined
  if (!chunk || chunk.type !== 'chunk') throw new Error('the page was not bundled')
  return chunk.code
}
