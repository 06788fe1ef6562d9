import * as v from 'valibot'
import type { Line } from '#core/sync/protocol.ts'
import { LIMITS, type Refusal } from '#core/sync/contract.ts'
import { base64Of } from '#app/platform/sync/bytes.ts'
import type { Answer, Question, ServerLink } from '#app/platform/sync/server-link.ts'

interface FakeBox {
  readonly door: string
  lines: Line[]
  newest: number
  /** What it was erased with. */
  farewell?: string
}

/** The sync server in memory, as `core/sync/contract.ts` describes it, and what may befall one. */
export interface FakeServer {
  readonly boxes: Map<string, FakeBox>
  readonly answer: (question: Question) => Reply
  /** Who wants to hear of new lines, by box. */
  readonly listeners: Set<{
    readonly box: string
    readonly heard: (newest: number) => void
    readonly ended: () => void
  }>
  /** All there is, to be put back later. */
  readonly backup: () => () => void
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: Refusal | 'missing'; readonly farewell?: string }

const ADDRESS =
  /^\/sync\/boxes\/([0-9a-f]{32})(?:\/(changes|lines)(?:\?after=(\d+)|\/([0-9a-f]{16})\/(\d+))?)?$/

export function createFakeServer(): FakeServer {
  const boxes = new Map<string, FakeBox>()
  const listeners: FakeServer['listeners'] = new Set()
  const done = (value?: unknown): Reply => ({ ok: true, value })
  const refuse = (why: Refusal | 'missing', farewell?: string): Reply => ({
    ok: false,
    why,
    ...(farewell === undefined ? {} : { farewell }),
  })

  const put = (name: string, box: FakeBox, device: string, n: number, body: string): Reply => {
    const same = box.lines.find(line => line.device === device && line.n === n)
    if (same) return same.body === body ? done({ place: same.place }) : refuse('differs')
    box.newest += 1
    box.lines.push({ place: box.newest, device, n, body })
    for (const { box: of, heard } of listeners) if (of === name) heard(box.newest)
    return done({ place: box.newest })
  }

  const erase = (name: string, box: FakeBox, farewell: string | undefined): Reply => {
    for (const { box: of, ended } of listeners) if (of === name) ended()
    if (farewell === undefined) boxes.delete(name)
    else boxes.set(name, { door: box.door, lines: [], newest: 0, farewell })
    return done()
  }

  const read = ({ lines, newest }: FakeBox, after: number): Reply =>
    done({ lines: lines.filter(({ place }) => place > after).slice(0, LIMITS.pageLines), newest })

  return {
    boxes,
    listeners,
    answer({ method, path, door = '', body }) {
      if (path === '/sync') return done({ unknotSync: 1 })
      const [, name = '', what, after = '', device = '', n = ''] = ADDRESS.exec(path) ?? []
      if (name === '') return refuse('missing')
      const box = boxes.get(name)
      if (box && box.door !== door) return refuse('door')
      if (box?.farewell !== undefined) return refuse('gone', box.farewell)
      if (method === 'PUT' && what === undefined) {
        if (!box) boxes.set(name, { door, lines: [], newest: 0 })
        return done()
      }
      if (!box) return refuse('door')
      if (method === 'DELETE') return erase(name, box, body && base64Of(body))
      if (method === 'PUT') {
        if (!body || body.length > LIMITS.lineBytes) return refuse('too-large')
        return put(name, box, device, Number(n), base64Of(body))
      }
      return read(box, Number(after))
    },
    backup() {
      const copy = structuredClone([...boxes])
      return () => {
        boxes.clear()
        for (const [name, box] of structuredClone(copy)) boxes.set(name, box)
        for (const { ended } of listeners) ended()
      }
    },
  }
}

/** One device's way to it. */
export interface FakeServerLink extends ServerLink {
  /** From now on there is no answer, and streams end; or there is again. */
  readonly goAway: (isAway: boolean) => void
  /** What the server's clock shows beside a device whose clock is right; ms. */
  readonly date: { now: (() => number) | undefined }
  /** What was asked, in order. */
  readonly asked: readonly Question[]
}

export function createFakeServerLink(server: FakeServer): FakeServerLink {
  let isAway = false
  const asked: Question[] = []
  const date: FakeServerLink['date'] = { now: undefined }
  const backOnline = new Set<() => void>()
  const mine = new Set<() => void>()
  return {
    asked,
    date,
    goAway(next) {
      isAway = next
      if (next) for (const ended of mine) ended()
      else for (const online of backOnline) online()
    },
    async ask<Value>(question: Question, schema: v.GenericSchema<unknown, Value>): Promise<Answer<Value>> {
      asked.push(question)
      await Promise.resolve()
      if (isAway) return { ok: false, why: 'away' }
      const reply = server.answer(question)
      if (!reply.ok) return reply
      const now = date.now?.()
      return { ok: true, value: v.parse(schema, reply.value), ...(now === undefined ? {} : { date: now }) }
    },
    follow(path, _door, heard, ended) {
      const box = /[0-9a-f]{32}/.exec(path)?.[0] ?? ''
      const stop = () => {
        server.listeners.delete(listener)
        mine.delete(end)
      }
      const end = () => {
        stop()
        ended()
      }
      const listener = { box, heard, ended: end }
      server.listeners.add(listener)
      mine.add(end)
      queueMicrotask(() => {
        if (!server.listeners.has(listener)) return
        const known = server.boxes.get(box)
        if (isAway || !known || known.farewell !== undefined) end()
        else heard(known.newest)
      })
      return stop
    },
    whenOnline(online) {
      backOnline.add(online)
      return () => backOnline.delete(online)
    },
  }
}
