/** The connection to NATS, and the few things that the stores ask of JetStream. Debian 12 has nats-server 2.9. */
import { AckPolicy, DeliverPolicy, JetStreamApiError } from '@nats-io/jetstream'
import { headers } from '@nats-io/transport-node'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  codeOf,
  connectTo,
  failAt,
  makeStream,
  PAUSE_MS,
  TIMEOUT_MS,
  untilItWorks,
  type Parts,
  type Wanted,
} from './connect.ts'

/** A message as it lies in a stream. */
export interface Message {
  readonly seq: number
  readonly subject: string
  readonly body: Uint8Array
  readonly header: (name: string) => string
}

/** How a message was taken: now, as a copy of one that is there, or not, because the subject has one already. */
type Published =
  | { readonly result: 'put'; readonly seq: number }
  | { readonly result: 'copy'; readonly seq: number }
  | { readonly result: 'taken' }

interface Publishing {
  readonly headers?: Readonly<Record<string, string>>
  /** The same name within ten minutes is the same message. */
  readonly name?: string
  /** Only if the subject has no message. */
  readonly isFirst?: boolean
}

export interface Link {
  readonly publish: (subject: string, body: Uint8Array, how?: Publishing) => Promise<Published>
  readonly last: (stream: string, subject: string) => Promise<Message | undefined>
  readonly at: (stream: string, seq: number) => Promise<Message | undefined>
  /** In order, from a sequence number on, at most so many. */
  readonly read: (stream: string, subject: string, from: number, most: number) => Promise<readonly Message[]>
  /** How many messages each subject has that fits. */
  readonly count: (stream: string, subject: string) => Promise<Readonly<Record<string, number>>>
  /** Overwrites one message. */
  readonly erase: (stream: string, seq: number) => Promise<void>
  readonly purge: (stream: string, subject: string) => Promise<void>
  /** Tells every process; nobody keeps it. */
  readonly tell: (subject: string) => void
  readonly hear: (subject: string, heard: (subject: string) => void) => () => void
  readonly isWell: () => boolean
  readonly close: () => Promise<void>
}

/** How long the store may be without a leader before a request is refused; a new one takes some seconds. */
const PATIENCE_MS = 14_000
const CHECK_MS = 3_000
/** As long as a message is known by its name, ns. */
const NAMES_KEPT_NS = 600 * 1_000_000_000

const WRONG_LAST_SEQUENCE = 10_071
const NO_MESSAGE = 10_037

/** Connects in the background, for as long as it takes, and makes the streams. Until then every request waits a while. */
export function linkTo(servers: readonly string[], replicas: number, streams: readonly Wanted[]): Link {
  let lastWellAt = Number.NEGATIVE_INFINITY
  let isClosed = false
  /** Why the streams are not there yet. */
  let trouble: unknown = new Error('NATS does not answer')
  const ready = connectTo(servers)
  const made = ready.then(async parts => {
    for (const stream of streams) {
      // JetStream knows no name for longer than the message.
      const kept = Math.min(NAMES_KEPT_NS, stream.max_age ?? NAMES_KEPT_NS)
      const config = { ...stream, num_replicas: replicas, duplicate_window: kept }
      await untilItWorks(
        () => makeStream(parts.manager, config),
        error => {
          trouble = error
          return isClosed
        },
      )
    }
    return parts
  })
  // Whoever asks hears of it; closing while it connects is no trouble.
  made.catch(() => undefined)
  const [first] = streams

  const check = async () => {
    const { manager } = await made
    const { cluster } = await manager.streams.info(first?.name ?? '')
    if (!cluster || cluster.leader !== undefined) lastWellAt = performance.now()
  }
  const checking = setInterval(() => void check().catch(() => undefined), CHECK_MS)
  checking.unref()

  /** Tries again while there is no leader; what JetStream refuses for good is thrown at once. */
  const ask = async <T>(work: (parts: Parts) => Promise<T>): Promise<T> => {
    const until = performance.now() + PATIENCE_MS
    for (;;) {
      try {
        const parts = await Promise.race([made, failAt(until, () => trouble)])
        const value = await work(parts)
        lastWellAt = performance.now()
        return value
      } catch (error) {
        if (isFinal(error) || isClosed || performance.now() > until) throw error
        await pause(PAUSE_MS)
      }
    }
  }

  return {
    publish: (subject, body, { headers: said = {}, name, isFirst = false } = {}) => {
      const head = headers()
      for (const [key, value] of Object.entries(said)) head.set(key, value)
      // Tried again after a lost answer, it is still the same message.
      const msgID = name ?? randomUUID()
      return ask(async ({ client }): Promise<Published> => {
        try {
          const { seq, duplicate } = await client.publish(subject, body, {
            headers: head,
            timeout: TIMEOUT_MS,
            msgID,
            ...(isFirst ? { expect: { lastSubjectSequence: 0 } } : {}),
          })
          return { result: duplicate && name !== undefined ? 'copy' : 'put', seq }
        } catch (error) {
          if (codeOf(error) === WRONG_LAST_SEQUENCE) return { result: 'taken' }
          throw error
        }
      })
    },
    last: (stream, subject) =>
      ask(async ({ manager }) =>
        messageOf(await manager.streams.getMessage(stream, { last_by_subj: subject })),
      ),
    at: (stream, seq) =>
      ask(async ({ manager }) => {
        try {
          return messageOf(await manager.streams.getMessage(stream, { seq }))
        } catch (error) {
          if (codeOf(error) === NO_MESSAGE) return undefined
          throw error
        }
      }),
    read: (stream, subject, from, most) => ask(parts => readFrom(parts, stream, subject, from, most)),
    count: (stream, subject) =>
      ask(async ({ manager }) => {
        const { state } = await manager.streams.info(stream, { subjects_filter: subject })
        return state.subjects ?? {}
      }),
    erase: (stream, seq) =>
      ask(async ({ manager }) => {
        try {
          await manager.streams.deleteMessage(stream, seq, true)
        } catch (error) {
          // Who asked a second time after no answer finds it gone.
          if (!(error instanceof JetStreamApiError)) throw error
        }
      }),
    purge: (stream, subject) =>
      ask(async ({ manager }) => void (await manager.streams.purge(stream, { filter: subject }))),
    tell: subject => void ready.then(({ connection }) => connection.publish(subject)).catch(() => undefined),
    hear(subject, heard) {
      let unsubscribe: () => void = () => undefined
      let isOver = false
      const begin = ({ connection }: Parts) => {
        if (isOver) return
        const subscription = connection.subscribe(subject, {
          callback: (_, message) => heard(message.subject),
        })
        unsubscribe = () => subscription.unsubscribe()
      }
      ready.then(begin).catch(() => undefined)
      return () => {
        isOver = true
        unsubscribe()
      }
    },
    isWell: () => performance.now() - lastWellAt < 3 * CHECK_MS,
    async close() {
      isClosed = true
      clearInterval(checking)
      void ready.then(({ connection }) => connection.close()).catch(() => undefined)
    },
  }
}

/** A consumer of its own for each reading: 2.9 knows one filter a consumer, and reads of the leader are never old. */
async function readFrom(
  { manager, client }: Parts,
  stream: string,
  subject: string,
  from: number,
  most: number,
): Promise<readonly Message[]> {
  const { name, num_pending } = await manager.consumers.add(stream, {
    filter_subject: subject,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: from,
    ack_policy: AckPolicy.None,
    inactive_threshold: 10 * 1_000_000_000,
    mem_storage: true,
    num_replicas: 1,
  })
  const wanted = Math.min(num_pending, most)
  const found: Message[] = []
  try {
    if (wanted === 0) return found
    const consumer = await client.consumers.get(stream, name)
    for await (const message of await consumer.fetch({ max_messages: wanted, expires: TIMEOUT_MS })) {
      const { seq, subject: at, data, headers: head } = message
      found.push({ seq, subject: at, body: data, header: key => head?.get(key) ?? '' })
      if (found.length === wanted) break
    }
  } finally {
    void manager.consumers.delete(stream, name).catch(() => undefined)
  }
  if (found.length < wanted) throw new Error('the reading broke off')
  return found
}

interface Stored {
  readonly seq: number
  readonly subject: string
  readonly data: Uint8Array
  readonly header: { readonly get: (name: string) => string }
}

function messageOf(stored: Stored | null): Message | undefined {
  if (stored === null) return undefined
  const { seq, subject, data, header } = stored
  return { seq, subject, body: data, header: name => header.get(name) }
}

/** What another try would not change. */
function isFinal(error: unknown): boolean {
  const status = error instanceof JetStreamApiError ? error.status : undefined
  return status !== undefined && status >= 400 && status < 500 && status !== 408
}
