/** Stands before the real server and spoils what comes from it, the same for every browser. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import { field } from './field.ts'

/** What is wrong on the way, or in the browser before the page begins. */
export interface Spoiling {
  /** Runs in the page before any script of ours. */
  readonly before?: () => void
  /** These never arrive. */
  readonly swallows?: RegExp
  /** Reached by an address that browsers do not call secure. */
  readonly isInsecure?: boolean
}

const BEFORE = '/spoiled-before.js'

/** Starts it on a port, and so an origin, of its own. Resolves with its address. */
export async function startSpoiling(
  real: string,
  { before, swallows, isInsecure = false }: Spoiling,
): Promise<{ readonly url: string; readonly end: () => void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (swallows?.test(path)) return void request.socket.destroy()
    if (path === BEFORE)
      return void response.setHeader('content-type', 'text/javascript').end(`(${String(before)})()`)
    return void fetch(`${real}${path}`, {
      headers: { 'accept-encoding': 'identity' },
      redirect: 'manual',
    }).then(
      async answer => {
        const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
        const body = Buffer.from(await answer.arrayBuffer())
        const sent =
          isPage && before
            ? Buffer.from(String(body).replace('<head>', `<head><script src="${BEFORE}"></script>`))
            : body
        const headers = [...answer.headers].filter(
          ([name]) => !/^(content-length|connection|keep-alive)$/.test(name),
        )
        response.writeHead(answer.status, { ...Object.fromEntries(headers), 'content-length': sent.length })
        response.end(sent)
      },
      () => request.socket.destroy(),
    )
  })
  const host = isInsecure ? ownAddress() : '127.0.0.1'
  server.listen(0, host)
  await once(server, 'listening')
  return {
    url: `http://${isInsecure ? host : 'localhost'}:${String(field(server.address(), 'port'))}`,
    end() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function ownAddress(): string {
  const outer = Object.values(networkInterfaces())
    .flat()
    .find(one => one?.family === 'IPv4' && !one.internal)
  if (!outer) throw new Error('this machine has no address but its own')
  return outer.address
}
