import { getRequestListener } from '@hono/node-server'
import { existsSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { join } from 'node:path'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { readConfig } from './config.ts'
import { securityHeaders } from './headers.ts'
import { createLog, describeError, type Log } from './log.ts'
import { createServer } from './server.ts'
import { troubleOfListening, type Trouble } from './trouble.ts'
import { ANSWERS, sayStarted, sayTrouble } from './words.ts'

/** What starting needs of the process it runs in. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly isTTY?: boolean }
  exitCode?: number | string | null | undefined
  once(signal: 'SIGTERM' | 'SIGINT', stop: () => void): unknown
  on(event: 'uncaughtExceptionMonitor', tell: (error: Error) => void): unknown
}

/** Where lines are written; `console` minds no reader that went away. */
export interface Output {
  readonly log: (line: string) => void
  readonly error: (line: string) => void
}

/** How long a stop waits for answers under way. */
const PATIENCE_MS = 3000

/** Serves the built app below `root` until the process is asked to stop, or says why not. */
export function start(process: Host, output: Output, root: string): void {
  const read = readConfig(process.env, process.stdout.isTTY === true)
  const log = createLog(read.ok ? read.config.log : read.log, output.log)
  const refuse = (trouble: Trouble) => {
    output.error(sayTrouble(trouble))
    log({ event: 'refused', ...trouble })
    process.exitCode = 1
  }
  if (!read.ok) return refuse(read.trouble)
  if (!existsSync(join(root, 'index.html'))) return refuse({ problem: 'not-built' })

  const { host, port } = read.config
  const app = createServer({ root, screens: SCREEN_ADDRESSES, log })
  const listener = getRequestListener(app.fetch, {
    hostname: host,
    errorHandler: () => answerUnreadable(log),
  })
  const server = createHttpServer((incoming, outgoing) => void listener(incoming, outgoing))
  server.once('error', (error: NodeJS.ErrnoException) => refuse(troubleOfListening(error.code, host, port)))
  server.listen(port, host, () => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('a server that listens has a port')
    output.log(sayStarted(host, address.port))
    log({ event: 'started', host, port: address.port })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server, signal, log))
  })
  process.on('uncaughtExceptionMonitor', error => log({ event: 'crashed', error: describeError(error) }))
}

/** Lets answers under way end; the process ends by itself once nothing is open. */
function stop(server: Server, signal: string, log: Log): void {
  log({ event: 'stopping', signal })
  server.close(() => log({ event: 'stopped' }))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
}

/** A request without a sensible host or address never becomes a request to the app. */
function answerUnreadable(log: Log): Response {
  log({ event: 'unreadable', status: 400 })
  return new Response(ANSWERS.unreadable, { status: 400, headers: securityHeaders(false) })
}
