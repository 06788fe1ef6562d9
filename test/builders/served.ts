/** The server without a port, for tests. */
import { createServer, type ServerOptions } from '#server/server.ts'

const LOCAL = 'http://localhost'

/** Asks it as a browser would; `peer` is the address at the other end. */
type Ask = (path: string, request?: RequestInit, peer?: string) => Promise<Response>

/** A server over the app below `root`. An address may be whole, and names the host then. */
export function serve(options: ServerOptions): { readonly request: Ask } {
  const { answer } = createServer(options)
  return {
    async request(address, init, peer) {
      const request = new Request(new URL(address, LOCAL), init)
      const { host, pathname: path } = new URL(request.url)
      const asked = { host, ...Object.fromEntries(request.headers) }
      const { status, headers, body } = answer({ method: request.method, path, headers: asked, peer })
      const pairs = headers.flatMap((name, at): readonly [string, string][] =>
        at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [],
      )
      return new Response(body === undefined || body.length === 0 ? null : new Uint8Array(body), {
        status,
        headers: pairs,
      })
    },
  }
}
