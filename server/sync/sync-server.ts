import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { SYNC_PATH } from '#core/sync/contract.ts'
import type { FlatHeaders } from '../http/headers.ts'
import { describeError, type Log } from '../log.ts'
import { boxRoutes } from './box-routes.ts'
import { createChanges } from './changes.ts'
import { bearerOf, hashOf, json, readBody, send, type SyncAnswer } from './exchange.ts'
import { roomRoutes } from './room-routes.ts'
import type { Rooms } from './rooms.ts'
import { createRouter, type Found, type Routes } from './router.ts'
import { sheetRoutes } from './sheet-routes.ts'
import type { Store } from './store.ts'

interface SyncOptions {
  readonly store: Store
  readonly rooms: Rooms
  /** How many streams of changes there may be in all. */
  readonly maxStreams: number
  readonly keepOpen: (socket: Socket) => void
  readonly log: Log
  readonly now?: () => number
}

/** What is asked, besides what Node holds. */
interface SyncAsked {
  readonly method: string
  /** Within the site, from `/sync` on. */
  readonly path: string
  /** What follows `?`, or nothing. */
  readonly query: string
  /** Whom limits count. */
  readonly address: string
  /** Headers that the answer carries besides. */
  readonly headers: FlatHeaders
}

/** Answers what is asked below `/sync`. */
export interface SyncServer {
  readonly answer: (incoming: IncomingMessage, outgoing: ServerResponse, asked: SyncAsked) => void
  readonly isWell: () => boolean
  readonly figures: () => Readonly<Record<string, number>>
  /** Ends all streams; the rest is answered to its end. */
  readonly endStreams: () => void
  readonly close: () => Promise<void>
}

/** Seconds after which a client may try again when the store is not well. */
const RETRY_SECONDS = 5

export function createSyncServer(options: SyncOptions): SyncServer {
  const { store, rooms, maxStreams, keepOpen, log, now = Date.now } = options
  const changes = createChanges({ store, maxStreams, keepOpen })
  const routes: Routes = [
    { path: SYNC_PATH, methods: { GET: async () => json(200, { unknotSync: 1 }) } },
    ...boxRoutes({ store, changes, now }),
    ...roomRoutes(rooms, now),
    ...sheetRoutes(store, now),
  ]
  const find = createRouter(routes)

  const answerTo = (
    found: Found | undefined,
    incoming: IncomingMessage,
    { method, query, address }: SyncAsked,
  ): Promise<SyncAnswer> => {
    if (!found) return Promise.resolve({ status: 404 })
    const { route, params } = found
    if (isForeign(incoming) && route.fromAnywhere !== method) return Promise.resolve({ refusal: 'door' })
    const handler = handlerOf(route.methods, method)
    if (!handler)
      return Promise.resolve({ status: 405, more: ['Allow', Object.keys(route.methods).join(', ')] })
    return handler({
      params,
      query: new URLSearchParams(query),
      keyHash: hashOf(bearerOf(incoming)),
      address,
      readBody: maxBytes => readBody(incoming, maxBytes),
    })
  }

  return {
    answer(incoming, outgoing, asked) {
      const begunAt = performance.now()
      const found = find(asked.path)
      const tell = (status: number, error?: Error) =>
        log({
          event: 'answered',
          method: asked.method,
          route: found?.route.path ?? `${SYNC_PATH}/*`,
          status,
          ms: Math.round((performance.now() - begunAt) * 10) / 10,
          ...(error ? { error: describeError(error) } : {}),
        })
      answerTo(found, incoming, asked).then(
        answer => {
          if ('stream' in answer) {
            answer.stream(outgoing)
            tell(200)
          } else tell(send(incoming, outgoing, answer, asked.headers))
        },
        (thrown: unknown) => {
          const error = thrown instanceof Error ? thrown : new Error('what was thrown is no error')
          const answer = { refusal: 'unavailable', retryAfter: RETRY_SECONDS } as const
          tell(send(incoming, outgoing, answer, asked.headers), error)
        },
      )
    },
    isWell: store.isWell,
    figures: () => ({ ...store.figures(), streams: changes.count() }),
    endStreams: changes.stop,
    close: store.close,
  }
}

/** Asked by a page of another site, as browsers say. */
function isForeign({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'cross-site'
}

function handlerOf(methods: Routes[number]['methods'], method: string) {
  switch (method) {
    case 'GET':
    case 'PUT':
    case 'POST':
    case 'DELETE':
      return methods[method]
    default:
      return undefined
  }
}
