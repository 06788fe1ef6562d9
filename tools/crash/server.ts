/** The built app with one more page on the same origin, in which the app's own code is driven hard. */
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { createListener } from '#server/listener.ts'
import { createServer } from '#server/server.ts'

const root = join(import.meta.dirname, '../..')

/** Bundles a script and serves it in a page of its own, `/kill.html`, beside the app; resolves with the address. */
export async function serveWith(
  script: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const code = await bundle(script)
  const app = createServer({ root: join(root, 'dist', 'client'), screens: SCREEN_ADDRESSES })
  const listener = createListener(app.answer, () => undefined)
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/kill.html': [
      'text/html',
      '<!doctype html><title>kill</title><script type="module" src="/kill.js"></script>',
    ],
    '/kill.js': ['text/javascript', code],
  }
  const server = createHttpServer((incoming, outgoing) => {
    const [type, text] = files[incoming.url ?? ''] ?? []
    if (type === undefined || text === undefined) return listener(incoming, outgoing)
    outgoing.writeHead(200, { 'Content-Type': type }).end(text)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://localhost:${address.port}`, close: () => server.close() }
}

async function bundle(script: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { UNKNOT_VOICE: 'false' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, script), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output.find(part => part.type === 'chunk') : undefined
  if (!chunk || chunk.type !== 'chunk') throw new Error('the page was not bundled')
  return chunk.code
}
