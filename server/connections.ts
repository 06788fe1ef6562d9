import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long a connection may take, and how many there may be. A phone on a bad line must still get through. */
export interface Limits {
  /** From the first byte of a request, or from connecting, to the end of its headers. */
  readonly headersMs: number
  /** To the end of the whole request. */
  readonly requestMs: number
  /** Between an answer and the next request. */
  readonly idleMs: number
  /** While nothing at all moves. */
  readonly stalledMs: number
  /** For an answer to be taken. */
  readonly answerMs: number
  readonly connections: number
  /** Requests on one connection that wait for their answer. */
  readonly pipelined: number
  /** When asked to stop: for clients to hear that a connection ends, and for answers under way. */
  readonly drainMs: number
  readonly stopMs: number
}

/** Ten seconds are what container managers wait before they kill. */
export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 10_000,
  stalledMs: 20_000,
  answerMs: 120_000,
  connections: 900,
  pipelined: 100,
  drainMs: 100,
  stopMs: 8_000,
}

/** What Node itself watches over. */
export function timeoutsOf({ headersMs, requestMs, idleMs }: Limits): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: Math.min(1000, headersMs / 4),
  }
}

/** Ends a server: first kindly, and at once when asked again. */
export interface Guard {
  /** Lets the answer that this connection takes last as long as something moves. */
  readonly keepOpen: (socket: Socket) => void
  readonly stop: (whenStopped: () => void) => void
  readonly stopAtOnce: () => void
}

interface Answering {
  readonly open: number
  /** When the last answer before was taken, or when the first of these was asked for. */
  readonly since: number
}

/**
 * Keeps slow and silent clients from taking every place: above the limit the connection goes that has waited longest
 * without being answered, so that whoever asks quickly is served. Call it before other listeners are added.
 */
export function guardConnections(server: Server, limits: Limits): Guard {
  const waiting = new Set<Socket>()
  const answering = new Map<Socket, Answering>()
  const lasting = new WeakSet<Socket>()
  let stopping = false
  server.timeout = limits.stalledMs

  server.on('connection', (socket: Socket) => {
    waiting.add(socket)
    socket.once('close', () => {
      waiting.delete(socket)
      answering.delete(socket)
    })
    if (waiting.size + answering.size <= limits.connections) return
    const [longest] = [...firstOf(waiting), ...firstOf(answering.keys())]
    longest?.destroy()
  })

  server.on('request', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const { open, since } = answering.get(socket) ?? { open: 0, since: performance.now() }
    if (open >= limits.pipelined) socket.destroy()
    if (socket.destroyed) return
    waiting.delete(socket)
    answering.set(socket, { open: open + 1, since })
    if (stopping) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => endAnswer(socket))
  })

  function endAnswer(socket: Socket): void {
    const open = (answering.get(socket)?.open ?? 1) - 1
    answering.delete(socket)
    lasting.delete(socket)
    if (socket.destroyed) return
    if (open > 0) answering.set(socket, { open, since: performance.now() })
    else if (stopping) socket.destroySoon()
    else waiting.add(socket)
  }

  const sweep = setInterval(() => {
    const latest = performance.now() - limits.answerMs
    for (const [socket, { since }] of answering) if (since < latest && !lasting.has(socket)) socket.destroy()
  }, limits.answerMs / 8)
  sweep.unref()

  return {
    keepOpen: socket => void lasting.add(socket),
    stop(whenStopped) {
      stopping = true
      setTimeout(() => {
        server.close(() => {
          clearInterval(sweep)
          whenStopped()
        })
        for (const socket of waiting) socket.destroySoon()
      }, limits.drainMs)
      setTimeout(() => server.closeAllConnections(), limits.stopMs).unref()
    },
    stopAtOnce: () => server.closeAllConnections(),
  }
}

function firstOf<T>(values: Iterable<T>): readonly T[] {
  for (const value of values) return [value]
  return []
}
