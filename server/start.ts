import { existsSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { join } from 'node:path'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { readConfig } from './config.ts'
import { guardConnections, LIMITS, timeoutsOf, type Limits } from './connections.ts'
import { createListener } from './listener.ts'
import { createLog, describeError, type Log } from './log.ts'
import { createMetrics, serveMetrics } from './metrics.ts'
import { addressOf } from './origin.ts'
import { createServer } from './server.ts'
import { passToSync } from './sync/pass-to-sync.ts'
import { openSync, type Opened } from './sync/open-sync.ts'
import { createSyncServer, type SyncServer } from './sync/sync-server.ts'
import { trustOnly } from './trusted-proxies.ts'
import { troubleOfListening, type Trouble } from './trouble.ts'
import { sayNoSync, sayStarted, sayTrouble } from './words.ts'

/** What starting needs of the process it runs in. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly isTTY?: boolean }
  exitCode?: number | string | null | undefined
  on(signal: 'SIGTERM' | 'SIGINT' | 'SIGHUP', stop: () => void): unknown
  on(event: 'uncaughtExceptionMonitor', tell: (error: Error) => void): unknown
}

/** Where lines are written; `console` minds no reader that went away. */
export interface Output {
  readonly log: (line: string) => void
  readonly error: (line: string) => void
}

/** Where things lie. */
export interface Folders {
  /** The built app. */
  readonly client: string
  /** What the server keeps, unless the environment names another folder; made when missing. */
  readonly data: string
}

/** How many may wait to be taken in. With fewer, a crowd makes others try again a second later. */
const BACKLOG = 4096

/** A second signal within this time is the same one: a terminal sends it to every process of a group. */
const SAME_SIGNAL_MS = 1000

/** Serves the built app, and boxes for devices, until the process is asked to stop, or says why not. */
export function start(process: Host, output: Output, folders: Folders, limits: Limits = LIMITS): void {
  const read = readConfig(process.env, process.stdout.isTTY === true)
  const write = createLog(read.ok ? read.config.log : read.log, output.log)
  const metrics = read.ok && read.config.metricsPort !== undefined ? createMetrics() : undefined
  const log: Log = entry => {
    metrics?.count(entry)
    write(entry)
  }
  const refuse = (trouble: Trouble) => {
    output.error(sayTrouble(trouble))
    log({ event: 'refused', ...trouble })
    process.exitCode = 1
  }
  if (!read.ok) return refuse(read.trouble)
  const { client: root, data } = folders
  if (!existsSync(join(root, 'index.html'))) return refuse({ problem: 'not-built' })

  const { host, port, site, prefix, trustedProxies, maxConnections, sync, metricsPort } = read.config
  const listen = (opened: Opened) => {
    const server = createHttpServer(timeoutsOf(limits))
    const guard = guardConnections(server, { ...limits, connections: maxConnections })
    const boxes = opened.isOpen
      ? createSyncServer({
          ...opened,
          maxStreams: Math.floor(maxConnections / 2),
          keepOpen: guard.keepOpen,
          log,
        })
      : undefined
    server.once('error', (error: NodeJS.ErrnoException) => {
      refuse(troubleOfListening(error.code, host, port))
      void boxes?.close()
    })
    server.listen({ port, host, backlog: BACKLOG }, () => {
      const port = portOf(server)
      const trustsPeer = trustOnly(trustedProxies)
      const at = addressOf(host, port)
      const screens = SCREEN_ADDRESSES
      const syncHealth = () => (boxes ? (boxes.isWell() ? 'ok' : 'unavailable') : 'off')
      const app = createServer({ root, screens, site, prefix, address: at, trustsPeer, log, syncHealth })
      const elsewhere = boxes && passToSync(boxes, app, trustsPeer)
      server.on('request', createListener(app.answer, log, elsewhere))
      output.log(sayStarted(host, port, prefix === 'kept' ? app.sitePath : ''))
      log({ event: 'started', host, port })
      const told = metrics && serveMetrics(() => metrics.text(boxes?.figures() ?? {}), host, metricsPort ?? 0)
      told?.once('listening', () => log({ event: 'metrics', port: portOf(told) }))
      // Figures are for the operator; the site is for everybody.
      told?.once('error', (error: NodeJS.ErrnoException) =>
        log({ event: 'metrics-off', code: error.code ?? error.name }),
      )
      let stoppedAt: number | undefined
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (stoppedAt === undefined) {
            stoppedAt = performance.now()
            log({ event: 'stopping', signal })
            boxes?.endStreams()
            told?.close()
            told?.closeAllConnections()
            guard.stop(() => void stopped(boxes, log))
          } else if (performance.now() - stoppedAt > SAME_SIGNAL_MS) guard.stopAtOnce()
        })
      }
    })
  }
  void openSync(sync, data).then(opened => {
    if (!opened.isOpen && opened.trouble) {
      output.error(sayNoSync(opened.trouble))
      log({ event: 'sync-off', ...opened.trouble })
    }
    listen(opened)
  })
  process.on('uncaughtExceptionMonitor', error => log({ event: 'crashed', error: describeError(error) }))
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server that listens has a port')
  return address.port
}

async function stopped(boxes: SyncServer | undefined, log: Log): Promise<void> {
  await boxes?.close()
  log({ event: 'stopped' })
}
