import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { LIMITS } from '#core/sync/contract.ts'
import { SYNC_HEADERS, type SyncAnswer } from './exchange.ts'
import type { Store } from './store.ts'

/** What a slow reader may leave untaken before it is let go. */
const MAX_UNTAKEN_BYTES = 64 * 1024
/** When who finds no place for a stream may ask again. */
const RETRY_SECONDS = 60

/** Streams that tell devices of new lines, as server-sent events. */
export interface Changes {
  /** Opens one for a box whose door was shown; `address` is whom limits count. */
  readonly open: (box: string, address: string) => SyncAnswer
  readonly count: () => number
  readonly stop: () => void
}

interface Options {
  readonly store: Pick<Store, 'findBox' | 'newest' | 'watch'>
  readonly maxStreams: number
  /** Is told of connections that are meant to stay. */
  readonly keepOpen: (socket: Socket) => void
}

export function createChanges({ store, maxStreams, keepOpen }: Options): Changes {
  const streams = new Set<ServerResponse>()
  const byBox = new Map<string, number>()
  const byAddress = new Map<string, number>()

  const beating = setInterval(() => {
    for (const stream of streams) write(stream, ':\n\n')
  }, LIMITS.heartbeatMs)
  beating.unref()

  const begin = (box: string, address: string, outgoing: ServerResponse) => {
    let told = -1
    let asking = false
    let changed = false
    // While one answer of the store is awaited, further changes are one more question.
    const tell = async () => {
      changed = true
      if (asking) return
      asking = true
      try {
        while (changed && !outgoing.destroyed) {
          changed = false
          const found = await store.findBox(box)
          if (!found || found.farewell) return void outgoing.end()
          const newest = await store.newest(box)
          if (newest === told) continue
          told = newest
          write(outgoing, `data: ${newest}\n\n`)
        }
      } catch {
        // The client comes again, and is refused as long as the store is not well.
        outgoing.end()
      } finally {
        asking = false
      }
    }
    const unwatch = store.watch(box, () => void tell())
    outgoing.once('close', () => {
      unwatch()
      streams.delete(outgoing)
      add(byBox, box, -1)
      add(byAddress, address, -1)
    })
    streams.add(outgoing)
    add(byBox, box, 1)
    add(byAddress, address, 1)
    void tell()
  }

  return {
    open(box, address) {
      const isFull =
        streams.size >= maxStreams ||
        (byBox.get(box) ?? 0) >= LIMITS.streamsOfBox ||
        (byAddress.get(address) ?? 0) >= LIMITS.streamsOfAddress
      if (isFull) return { refusal: 'too-many', retryAfter: RETRY_SECONDS }
      return {
        stream(outgoing) {
          if (outgoing.socket) keepOpen(outgoing.socket)
          // nginx would hold the events back until its buffer is full.
          const stream = ['Content-Type', 'text/event-stream', 'X-Accel-Buffering', 'no']
          outgoing.writeHead(200, [...SYNC_HEADERS, ...stream])
          begin(box, address, outgoing)
        },
      }
    },
    count: () => streams.size,
    stop() {
      clearInterval(beating)
      for (const stream of streams) stream.end()
    },
  }
}

function write(stream: ServerResponse, text: string): void {
  if (stream.writableLength > MAX_UNTAKEN_BYTES) stream.destroy()
  else stream.write(text)
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}
