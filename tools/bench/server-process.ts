/** One server in a process of its own, for `bench:server`: tells its port, and its CPU time whenever it is asked. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { start } from '#server/start.ts'
import { ROOT } from '#tools/dev/imports.ts'

const client = join(ROOT, 'dist', 'client')
const [kind, sirvFolder] = process.argv.slice(2)
const tell = (message: object) => process.send?.(message)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  tell({ cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss })
})
process.once('disconnect', () => process.exit())

if (kind === 'unknot') {
  const log = (line: string) => {
    const port = /^Unknot is at http:\S+:(\d+)$/.exec(line)?.[1]
    if (port !== undefined) tell({ port: Number(port) })
    console.log(line)
  }
  const data = mkdtempSync(join(tmpdir(), 'unknot-bench-'))
  process.once('exit', () => rmSync(data, { recursive: true, force: true }))
  start(process, { log, error: console.error }, { client, data })
} else {
  const server = kind === 'sirv' ? createServer(sirv()) : createServer(oneBuffer())
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address !== null && typeof address !== 'string') tell({ port: address.port })
  })
}

/** As for production: files listed once, compressed ones taken where the build wrote them. */
function sirv() {
  const open = createRequire(join(sirvFolder ?? ROOT, 'package.json'))('sirv')
  return open(client, { brotli: true, gzip: true, etag: true })
}

/** The floor: Node itself with one body of a page's size and three headers. */
function oneBuffer() {
  const body = brotliCompressSync(Buffer.alloc(9000, 'a knot '), { params: {} })
  const page = Buffer.concat([body, Buffer.alloc(9000 - body.length)])
  const headers = ['Content-Type', 'text/html', 'Content-Encoding', 'br', 'Content-Length', `${page.length}`]
  return (_: unknown, outgoing: import('node:http').ServerResponse) => {
    outgoing.writeHead(200, headers)
    outgoing.end(page)
  }
}
