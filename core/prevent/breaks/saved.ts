/** The break timer as it lies on disk between two ticks, so that a reload changes nothing. */
import * as v from 'valibot'
import { BREAK_KINDS, PROMPT_STYLES, PRESENCES, type Breaks } from './state.ts'
import { BREAK_PLACES, type BreakPlace } from './moves.ts'
import { MOVEMENTS, type MovementId } from '#core/vocabulary/ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const minuteOfDay = v.pipe(v.number(), v.minValue(0), v.maxValue(1440))

const common = {
  settings: v.object({
    shortEveryMinutes: v.number(),
    longEveryMinutes: v.number(),
    shortSeconds: v.number(),
    longSeconds: v.number(),
    postponeMinutes: v.number(),
    postureEveryMinutes: v.exactOptional(v.number()),
    workingHours: v.exactOptional(v.object({ from: minuteOfDay, to: minuteOfDay })),
    workingDays: v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])),
  }),
  shortAt: v.number(),
  longAt: v.number(),
  postpones: count,
  seen: v.object({ at: v.number(), presence: v.picklist(PRESENCES) }),
  presenceState: v.variant('kind', [
    v.object({ kind: v.literal('here') }),
    v.object({
      kind: v.literal('away'),
      since: v.number(),
      counted: v.picklist(['nothing', ...BREAK_KINDS]),
    }),
  ]),
  mute: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.picklist(['meeting', 'pause']), until: v.number() }),
    v.object({ kind: v.literal('until-tomorrow'), shift: v.number() }),
  ]),
  counters: v.object({ day: v.number(), taken: count, skipped: count, postponed: count, natural: count }),
}
const asked = { kind: v.picklist(BREAK_KINDS), promptStyle: v.picklist(PROMPT_STYLES) }

const savedBreaks = v.object({
  breaks: v.variant('state', [
    v.object({ state: v.picklist(['waiting', 'off']), ...common }),
    v.object({ state: v.literal('offered'), ...asked, ...common }),
    v.object({ state: v.literal('breaking'), ...asked, endsAt: v.number(), ...common }),
  ]),
  place: v.picklist(BREAK_PLACES),
  lastMoves: v.array(v.picklist(MOVEMENTS)),
  move: v.exactOptional(v.picklist(MOVEMENTS)),
})

/** The timer, where the person works, and the last moves shown, newest last. */
export interface SavedBreaks {
  readonly breaks: Breaks
  readonly place: BreakPlace
  readonly lastMoves: readonly MovementId[]
  /** The move of the break offered or going on. */
  readonly move?: MovementId
}

/** Reads a saved timer; anything else is refused, and the person switches it on again. */
export function parseSavedBreaks(
  value: unknown,
): { readonly ok: true; readonly saved: SavedBreaks } | { readonly ok: false } {
  const parsed = v.safeParse(savedBreaks, withCurrentNames(value))
  return parsed.success ? { ok: true, saved: parsed.output } : { ok: false }
}

/** Fields of the timer that were saved under other names up to version 0.1.0. */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([
  ['whereabouts', 'presenceState'],
  ['hush', 'mute'],
  ['manner', 'promptStyle'],
])
const formerShape = v.looseObject({ breaks: v.record(v.string(), v.unknown()) })

function withCurrentNames(value: unknown): unknown {
  const former = v.safeParse(formerShape, value)
  if (!former.success) return value
  const fields = Object.entries(former.output.breaks).map(
    ([name, field]) => [FORMER_NAMES.get(name) ?? name, field] as const,
  )
  return { ...former.output, breaks: Object.fromEntries(fields) }
}

/** The events to record between two states of the timer: one entry for each count that rose. */
export function breakEvents(
  before: Breaks,
  after: Breaks,
): readonly ('taken' | 'skipped' | 'postponed' | 'natural')[] {
  const old = before.counters.day === after.counters.day ? before.counters : undefined
  return (['taken', 'skipped', 'postponed', 'natural'] as const).flatMap(how =>
    Array.from({ length: Math.max(0, after.counters[how] - (old?.[how] ?? 0)) }, () => how),
  )
}
