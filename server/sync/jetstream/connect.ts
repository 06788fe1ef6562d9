/** Connecting to NATS, and making the streams, for as long as that takes. */
import {
  jetstream,
  JetStreamApiError,
  jetstreamManager,
  type JetStreamClient,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { setTimeout as pause } from 'node:timers/promises'

/** How long one request to NATS may take, ms. */
export const TIMEOUT_MS = 3_000
/** Between two tries, ms. */
export const PAUSE_MS = 150

const STREAM_EXISTS = 10_058

/** A stream as it is wanted. */
export type Wanted = Partial<StreamConfig> & { readonly name: string }

/** What speaks to NATS. */
export interface Parts {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
}

/** Resolves when one of the servers answers, however late. User, password and `tls:` count from the first of them. */
export async function connectTo(servers: readonly string[]): Promise<Parts> {
  const [first = ''] = servers
  // Of an address the client reads host and port alone.
  const { username, password, protocol } = new URL(first)
  const connection = await connect({
    servers: servers.map(server => new URL(server).host),
    ...(username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    ...(protocol === 'tls:' ? { tls: {} } : {}),
    waitOnFirstConnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    timeout: TIMEOUT_MS,
  })
  const options = { timeout: TIMEOUT_MS }
  const manager = await jetstreamManager(connection, { ...options, checkAPI: false })
  return { connection, manager, client: jetstream(connection, options) }
}

/** Makes a stream, or leaves one that is there as it is. */
export async function makeStream(manager: JetStreamManager, config: Wanted): Promise<void> {
  try {
    await manager.streams.add(config)
  } catch (error) {
    // Another process made it, or the operator made it otherwise on purpose.
    if (codeOf(error) !== STREAM_EXISTS) throw error
  }
}

/** Tries until it works; `isOver` hears why it did not, and may end it. */
export async function untilItWorks(
  work: () => Promise<void>,
  isOver: (error: unknown) => boolean,
): Promise<void> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (isOver(error)) throw error
      await pause(PAUSE_MS)
    }
  }
}

/** Throws at a moment (`performance.now()`). */
export async function failAt(moment: number, why: () => unknown): Promise<never> {
  await pause(Math.max(0, moment - performance.now()), undefined, { ref: false })
  throw why()
}

/** The number JetStream gives its refusals. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof JetStreamApiError ? error.code : undefined
}
