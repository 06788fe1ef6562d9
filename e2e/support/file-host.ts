/** The plainest host there is, as GitHub Pages: files, `index.html` of folders, `404.html`, and nothing else. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

export interface FileHost {
  /** Where the folder is found, with a slash at its end. */
  readonly url: string
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves a folder below a path of its host, such as `/unknot/`. */
export async function serveFiles(folder: string, basePath: string): Promise<FileHost> {
  const missing: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const send = (status: number, file: string) => {
      response.writeHead(status, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    }
    const inside = pathname.startsWith(basePath) && !pathname.includes('..')
    const file = join(folder, pathname.slice(basePath.length))
    const isFolder = inside && existsSync(file) && statSync(file).isDirectory()
    if (isFolder && !pathname.endsWith('/')) response.writeHead(301, { Location: `${pathname}/` }).end()
    else if (isFolder && existsSync(join(file, 'index.html'))) send(200, join(file, 'index.html'))
    else if (inside && !isFolder && existsSync(file)) send(200, file)
    else {
      missing.push(pathname)
      if (inside) send(404, join(folder, '404.html'))
      else response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a host that listens has a port')
  return {
    url: `http://localhost:${address.port}${basePath}`,
    missing,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
