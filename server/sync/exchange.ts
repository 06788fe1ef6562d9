/** One request to sync, and its answer, between Node and the routes. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { STATUS_OF, type Refusal } from '#core/sync/contract.ts'
import { SECURITY_HEADERS, type FlatHeaders } from '../http/headers.ts'

/** What is read and thrown away of a body that was refused, before the connection is cut. */
const MAX_REFUSED_BYTES = 2 * 1024 * 1024

export interface SyncRequest {
  /** The parts of the path that the route names, each of the right form. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The hash of the key that was shown, of nothing when none was. */
  readonly keyHash: Buffer
  /** Whom limits count. */
  readonly address: string
  /** The octets of the body, or `too-large` as soon as that is known. */
  readonly readBody: (maxBytes: number) => Promise<Buffer | Refused>
}

/** Octets with their type, a refusal, or a stream that writes its own body. */
export type SyncAnswer =
  | {
      readonly status: number
      readonly type?: string
      readonly body?: Buffer | string
      readonly more?: FlatHeaders
    }
  | Refused
  | { readonly stream: (outgoing: ServerResponse) => void }

export interface Refused {
  readonly refusal: Refusal
  /** Seconds. */
  readonly retryAfter?: number
  readonly farewell?: Uint8Array
}

export function json(status: number, value: object): SyncAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) }
}

export function isRefused(value: object): value is Refused {
  return 'refusal' in value
}

export function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

const NO_KEY = hashOf('')

/** Whether the hash is the one that is known; when none is, it takes the same time. */
export function isSameKey(known: Buffer | undefined, given: Buffer): boolean {
  const isSame = timingSafeEqual(known ?? NO_KEY, given)
  return isSame && known !== undefined
}

/** The key of `Authorization: Bearer …`. */
export function bearerOf({ headers }: IncomingMessage): string {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
}

/** Reads a body; a client that goes away counts as one that cannot be read. Slow ones are cut by Node (`requestMs`). */
export function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Buffer | Refused> {
  if (Number(incoming.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ refusal: 'too-large' })
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let bytes = 0
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBytes) chunks.push(chunk)
      else resolve({ refusal: 'too-large' })
    })
    incoming.once('end', () => resolve(Buffer.concat(chunks)))
    incoming.once('close', () => resolve({ refusal: 'unreadable' }))
  })
}

/** Headers of every answer of sync. */
export const SYNC_HEADERS: FlatHeaders = [...SECURITY_HEADERS, 'Cache-Control', 'no-store']

/** Writes an answer; `more` are headers besides. Returns its status. */
export function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Exclude<SyncAnswer, { stream: unknown }>,
  more: FlatHeaders,
): number {
  const { status, type, body, headers } = isRefused(answer)
    ? refusalOf(answer)
    : { ...answer, headers: answer.more ?? [] }
  const octets = typeof body === 'string' ? Buffer.from(body) : body
  const content = octets === undefined ? [] : ['Content-Length', `${octets.length}`]
  const types = type === undefined ? [] : ['Content-Type', type]
  outgoing.writeHead(status, [...SYNC_HEADERS, ...more, ...headers, ...types, ...content])
  outgoing.end(octets)
  if (!incoming.complete) discardRest(incoming)
  return status
}

function refusalOf({ refusal, retryAfter, farewell }: Refused) {
  const told = {
    refusal,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(farewell === undefined ? {} : { farewell: Buffer.from(farewell).toString('base64') }),
  }
  return {
    status: STATUS_OF[refusal],
    type: 'application/json',
    body: JSON.stringify(told),
    headers: retryAfter === undefined ? [] : ['Retry-After', `${retryAfter}`],
  }
}

/** Who is still sending reads no answer, so a little more is taken and thrown away. */
function discardRest(incoming: IncomingMessage): void {
  let bytes = 0
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_REFUSED_BYTES) incoming.destroy()
  })
}
