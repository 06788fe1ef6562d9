import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '#core/sync/contract.ts'
import { countedBytes, type Store } from '../store.ts'
import type { Link, Message } from './link.ts'
import { LINES, subjects } from './streams.ts'

/** What a device has put so far: its highest number, and the octets that count. */
interface Sum {
  readonly n: number
  readonly bytes: number
}

interface Lines {
  /** `made` tells boxes of one name apart. */
  readonly append: (
    box: string,
    made: number,
    device: string,
    n: number,
    body: Uint8Array,
  ) => ReturnType<Store['append']>
  readonly sizeOf: (box: string) => Promise<number>
  readonly forget: (box: string) => void
}

/** Shorter than JetStream knows messages by name: what is not known here yet is caught there. */
const BELIEVED_MS = 60_000
const MAX_KNOWN = 20_000
const NOTHING: Sum = { n: -1, bytes: 0 }
/** How long a copy that is still on its way may take. */
const ON_ITS_WAY_TRIES = 40
const ON_ITS_WAY_PAUSE_MS = 100

/**
 * Appends lines so that a device and number is there once: within a process one after the other, between processes by
 * the name of the message, and after that is forgotten by looking. Each line carries the sum of its device, so that the
 * size of a box is known without reading it.
 */
export function createLines(link: Link): Lines {
  const sums = new Map<string, { readonly byDevice: Map<string, Sum>; readonly at: number }>()
  const turns = new Map<string, Promise<unknown>>()

  const sumsOf = async (box: string): Promise<Map<string, Sum>> => {
    const believed = sums.get(box)
    if (believed && performance.now() - believed.at < BELIEVED_MS) return believed.byDevice
    const found = Object.keys(await link.count(LINES, subjects.line(box, '*')))
    const last = await Promise.all(found.map(subject => link.last(LINES, subject)))
    const byDevice = new Map(last.flatMap(message => (message ? [[deviceOf(message), sumIn(message)]] : [])))
    if (sums.size >= MAX_KNOWN) sums.clear()
    sums.set(box, { byDevice, at: performance.now() })
    return byDevice
  }

  /** The line under a number, if it is there. */
  const find = async (box: string, device: string, n: number): Promise<Message | undefined> => {
    const subject = subjects.line(box, device)
    const last = await link.last(LINES, subject)
    if (!last || numberIn(last) === n) return last
    for (let from = 1; ;) {
      const found = await link.read(LINES, subject, from, LIMITS.pageLines)
      const line = found.find(message => numberIn(message) === n)
      if (line || found.length < LIMITS.pageLines) return line
      from = (found.at(-1)?.seq ?? 0) + 1
    }
  }

  const compare = (line: Message, body: Uint8Array) =>
    Buffer.from(line.body).equals(body)
      ? ({ result: 'there', place: line.seq } as const)
      : ({ result: 'differs' } as const)

  const appendNow: Lines['append'] = async (box, made, device, n, body) => {
    const byDevice = await sumsOf(box)
    const sum = byDevice.get(device) ?? NOTHING
    if (n <= sum.n) {
      const line = await find(box, device, n)
      if (line) return compare(line, body)
    }
    const bytes = countedBytes(body, LIMITS.lineStepBytes)
    const all = [...byDevice.values()].reduce((total, each) => total + each.bytes, 0)
    if (all + bytes > LIMITS.boxBytes) return { result: 'full' }
    const next = { n: Math.max(n, sum.n), bytes: sum.bytes + bytes }
    const published = await link.publish(subjects.line(box, device), body, {
      name: `${made}/${device}/${n}`,
      headers: { n: `${n}`, highest: `${next.n}`, sum: `${next.bytes}` },
    })
    if (published.result === 'put') {
      byDevice.set(device, next)
      return { result: 'put', place: published.seq }
    }
    // Another process took it; what it knows of the device is news here.
    sums.delete(box)
    for (let tries = 0; tries < ON_ITS_WAY_TRIES; tries += 1) {
      const line = await find(box, device, n)
      if (line) return compare(line, body)
      await pause(ON_ITS_WAY_PAUSE_MS)
    }
    throw new Error('a line that is said to be there is not')
  }

  return {
    append(box, made, device, n, body) {
      const name = `${box}/${device}`
      const before = turns.get(name) ?? Promise.resolve()
      const turn = before.then(() => appendNow(box, made, device, n, body))
      const ended = turn.catch(() => undefined)
      turns.set(name, ended)
      void ended.then(() => {
        if (turns.get(name) === ended) turns.delete(name)
      })
      return turn
    },
    async sizeOf(box) {
      sums.delete(box)
      return [...(await sumsOf(box)).values()].reduce((total, { bytes }) => total + bytes, 0)
    },
    forget: box => void sums.delete(box),
  }
}

function deviceOf({ subject }: Message): string {
  return subject.slice(subject.lastIndexOf('.') + 1)
}

function numberIn(message: Message): number {
  return Number(message.header('n'))
}

function sumIn(message: Message): Sum {
  return { n: Number(message.header('highest')), bytes: Number(message.header('sum')) }
}
