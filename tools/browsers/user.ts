import { setTimeout as wait } from 'node:timers/promises'
import type { Driven, PointerAction } from './driven.ts'
import { field, textField } from './field.ts'
import { spotOf, type Target } from './in-page.ts'

/** A person's eyes and hand, on whichever browser: every press is a real event at a place where the thing really is. */
export interface User {
  /** Waits until it can be seen. */
  readonly see: (wanted: Target, seconds?: number) => Promise<void>
  /** It can be seen just now. */
  readonly sees: (wanted: Target) => Promise<boolean>
  readonly press: (wanted: Target) => Promise<void>
  /** Presses a label and makes sure that its box is ticked. */
  readonly tick: (name: string | RegExp, group?: string | RegExp) => Promise<void>
  readonly type: (name: string, text: string) => Promise<void>
  /** Presses down at the first point, moves through the others, lets go. */
  readonly stroke: (points: readonly (readonly [x: number, y: number])[]) => Promise<void>
  /** Calls a function in the page. */
  readonly call: (work: (...args: never) => unknown, ...args: readonly unknown[]) => Promise<unknown>
  /** Waits until a question to the page is answered with something true. */
  readonly until: (what: string, question: () => Promise<unknown>, seconds?: number) => Promise<void>
}

const TIMEOUT_SECONDS = 20
const LOOK_MS = 100

/** Gives a hand to a browser. */
export function userOf(driven: Driven): User {
  const call: User['call'] = (work, ...args) =>
    driven.ask(`(${work.toString()})(${args.map(literal).join(', ')})`)

  const until: User['until'] = async (what, question, seconds = TIMEOUT_SECONDS) => {
    const end = Date.now() + seconds * 1_000
    do {
      if (await question()) return
      await wait(LOOK_MS)
    } while (Date.now() < end)
    throw new Error(`${what} did not come in ${seconds} s`)
  }

  const locate = ({ kind, name, group }: Target) => call(spotOf, kind, name, group)

  const isThere = (spot: unknown) => field(spot, 'missing') === undefined || field(spot, 'there') === true

  /** A place that stayed where it was between two looks. */
  const spotFor = async (wanted: Target, seconds = TIMEOUT_SECONDS): Promise<readonly [number, number]> => {
    const end = Date.now() + seconds * 1_000
    let before: unknown
    let spot: unknown
    do {
      before = spot
      spot = await locate(wanted)
      const [x, y] = [field(spot, 'x'), field(spot, 'y')]
      const steady = x === field(before, 'x') && y === field(before, 'y')
      if (typeof x === 'number' && typeof y === 'number' && steady) return [x, y]
      await wait(LOOK_MS)
    } while (Date.now() < end)
    throw new Error(`${spoken(wanted)}: ${textField(spot, 'missing') || 'it does not keep still'}`)
  }

  const point = (...actions: readonly PointerAction[]) =>
    driven.act({ type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions })

  const pressAt = (x: number, y: number) =>
    point(
      { type: 'pointerMove', x, y, duration: 30 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    )

  return {
    call,
    until,
    see: (wanted, seconds) => until(spoken(wanted), async () => isThere(await locate(wanted)), seconds),
    sees: async wanted => isThere(await locate(wanted)),
    async press(wanted) {
      await pressAt(...(await spotFor(wanted)))
    },
    async tick(name, group) {
      const wanted = { kind: 'label', name, ...(group === undefined ? {} : { group }) }
      await pressAt(...(await spotFor(wanted)))
      await until(`the tick at ${spoken(wanted)}`, async () => field(await locate(wanted), 'ticked'), 5)
    },
    async type(name, text) {
      await pressAt(...(await spotFor({ kind: 'label', name })))
      const keys = Array.from(text).flatMap(value => [
        { type: 'keyDown', value } as const,
        { type: 'keyUp', value } as const,
      ])
      await driven.act({ type: 'key', id: 'keys', actions: keys })
    },
    async stroke([first, ...others]) {
      if (!first) return
      await point(
        { type: 'pointerMove', x: first[0], y: first[1], duration: 30 },
        { type: 'pointerDown', button: 0 },
        ...others.map(([x, y]) => ({ type: 'pointerMove', x, y, duration: 20 }) as const),
        { type: 'pointerUp', button: 0 },
      )
    },
  }
}

function literal(value: unknown): string {
  return value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'undefined')
}

function spoken({ kind, name, group }: Target): string {
  return [kind, name === undefined ? '' : `“${name}”`, group === undefined ? '' : `in “${group}”`]
    .filter(Boolean)
    .join(' ')
}
