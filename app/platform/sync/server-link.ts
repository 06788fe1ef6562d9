/** The server this app came from, asked by the addresses of `core/sync/protocol.ts`. It sees sealed octets only. */
import * as v from 'valibot'
import type { Refusal } from '#core/sync/contract.ts'
import { refusalSchema } from '#core/sync/protocol.ts'
import { SITE_PATH } from '#app/i18n/locale.ts'
import { jsonOf, type Bytes } from './bytes.ts'

export interface Question {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Of `protocol.ts`, below the path of the site. */
  readonly path: string
  /** The key of a door, hex. */
  readonly door?: string
  readonly body?: Bytes
}

/** `away`: no answer, or none in time, or trouble of the server. `missing`: somebody else answers at this address. */
export type NoAnswer = Refusal | 'away' | 'missing'

export type Answer<Value> =
  | {
      readonly ok: true
      readonly value: Value
      /** What the server's clock showed, epoch ms, to the second. */
      readonly date?: number
    }
  | {
      readonly ok: false
      readonly why: NoAnswer
      readonly retryAfterMs?: number
      /** What a box that is gone was erased with, base64. */
      readonly farewell?: string
    }

export interface ServerLink {
  /** Asks once and waits at most twenty seconds. What it answers is read by the schema; `v.unknown()` takes anything. */
  readonly ask: <Value>(question: Question, schema: v.GenericSchema<unknown, Value>) => Promise<Answer<Value>>
  /**
   * Hears the place of the newest line whenever one comes, until stopped. `ended` is called once when the server ends it, does
   * not answer, or is silent for too long.
   */
  readonly follow: (
    path: string,
    door: string,
    heard: (newest: number) => void,
    ended: () => void,
  ) => () => void
  /** Calls back when the network is there again. Returns how to stop. */
  readonly whenOnline: (online: () => void) => () => void
}

/** So long a question may take. */
const PATIENCE_MS = 20_000

/** A stream that says nothing at all for so long is taken for lost: the server speaks at least every half minute. */
const SILENCE_MS = 75_000

/** The real one: `fetch` to the own origin, without cookies and without a cache. */
export function createServerLink(): ServerLink {
  return {
    async ask(question, schema) {
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), PATIENCE_MS)
      try {
        return await answerOf(await send(question, controller.signal), schema)
      } catch {
        return { ok: false, why: 'away' }
      } finally {
        clearTimeout(timer)
      }
    },

    follow(path, door, heard, ended) {
      const controller = new AbortController()
      const { signal } = controller
      let timer = 0
      const wait = () => {
        clearTimeout(timer)
        timer = window.setTimeout(() => controller.abort('silent'), SILENCE_MS)
      }
      const listen = async () => {
        wait()
        const response = await send({ method: 'GET', path, door }, signal)
        if (!response.ok || !response.body) return
        for await (const newest of placesIn(response.body, wait)) if (!signal.aborted) heard(newest)
      }
      void listen()
        .catch(() => undefined)
        .then(() => {
          clearTimeout(timer)
          if (signal.reason !== 'stopped') ended()
        })
      return () => {
        clearTimeout(timer)
        controller.abort('stopped')
      }
    },

    whenOnline(online) {
      addEventListener('online', online)
      return () => removeEventListener('online', online)
    },
  }
}

function send({ method, path, door, body }: Question, signal: AbortSignal): Promise<Response> {
  return fetch(`${SITE_PATH}${path}`, {
    method,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: {
      ...(door === undefined ? {} : { authorization: `Bearer ${door}` }),
      ...(body ? { 'content-type': 'application/octet-stream' } : {}),
    },
    ...(body ? { body } : {}),
  })
}

async function answerOf<Value>(
  response: Response,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Answer<Value>> {
  const text = await response.text()
  const json = jsonOf(text)
  if (response.ok) {
    const parsed = v.safeParse(schema, json)
    if (!parsed.success) return { ok: false, why: 'missing' }
    const date = Date.parse(response.headers.get('date') ?? '')
    return { ok: true, value: parsed.output, ...(Number.isNaN(date) ? {} : { date }) }
  }
  const refused = v.safeParse(refusalSchema, json)
  if (!refused.success) return { ok: false, why: response.status >= 500 ? 'away' : 'missing' }
  const { refusal, retryAfter, farewell } = refused.output
  return {
    ok: false,
    why: refusal,
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
    ...(farewell === undefined ? {} : { farewell }),
  }
}

/** The numbers after `data:` in a stream of events; `alive` is called with whatever comes. */
async function* placesIn(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  alive: () => void,
): AsyncGenerator<number> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    alive()
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const place = line.startsWith('data:') ? Number(line.slice(5)) : Number.NaN
      if (Number.isSafeInteger(place) && place >= 0) yield place
    }
  }
}
