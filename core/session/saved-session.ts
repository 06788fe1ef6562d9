/** The session being played, as it lies on disk between two ticks, so that a reload lands on the right moment. */
import * as v from 'valibot'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { SEGMENT_KINDS, type Segment } from './segment.ts'
import { HOLD_CAP_SECONDS, type Session } from './session.ts'

const playing = {
  segments: v.array(
    v.object({
      kind: v.picklist(SEGMENT_KINDS),
      step: v.number(),
      seconds: v.number(),
      repeat: v.number(),
      repeats: v.number(),
      tail: v.exactOptional(v.number()),
      alone: v.exactOptional(v.number()),
      ends: v.exactOptional(v.array(v.number())),
    }),
  ),
  at: v.number(),
  lighter: v.record(v.pipe(v.string(), v.transform(Number)), v.number()),
  cut: v.record(v.pipe(v.string(), v.transform(Number)), v.picklist(['skipped', 'cut-short'])),
}

const savedSession = v.object({
  id: v.string(),
  session: v.variant('state', [
    v.object({ state: v.literal('waiting'), ...playing }),
    v.object({
      state: v.literal('running'),
      endsAt: v.number(),
      seenAt: v.number(),
      tickedAt: v.number(),
      ...playing,
    }),
    v.object({
      state: v.literal('paused'),
      remainingMs: v.number(),
      because: v.picklist(['asked', 'away']),
      ...playing,
    }),
    v.object({ state: v.literal('done'), ...playing }),
    v.object({ state: v.literal('stopped'), ...playing }),
  ]),
})

/** A running session as it lies on disk, with the id its events carry. */
export interface SavedSession {
  readonly id: string
  readonly session: Session
}

/** Reads a saved session; anything else is refused and the session begins again from its plan. */
export function parseSavedSession(
  value: unknown,
): { readonly ok: true; readonly saved: SavedSession } | { readonly ok: false } {
  const parsed = v.safeParse(savedSession, value)
  return parsed.success ? { ok: true, saved: parsed.output } : { ok: false }
}

/**
 * Is this the session these segments plan, and nothing else? A saved one may have been changed by hand or come from
 * another version: only the holds of a step may be longer, as far as "longer" goes. Moments are epoch ms.
 */
export function isPlanned(session: Session, planned: readonly Segment[], now: Moment): boolean {
  const { segments, at } = session
  const here = segments[at]
  return (
    here !== undefined &&
    leftOf(session, now) <= here.seconds * 1000 &&
    segments.length === planned.length &&
    planned.every((plan, index) => isSegmentOf(segments[index], plan)) &&
    planned.every(({ step }) => {
      const [asPlanned, held] = [heldSeconds(planned, step), heldSeconds(segments, step)]
      return held >= asPlanned && held <= Math.max(asPlanned, HOLD_CAP_SECONDS)
    })
  )
}

function isSegmentOf(segment: Segment | undefined, plan: Segment): boolean {
  if (segment?.kind !== plan.kind || segment.step !== plan.step || segment.repeat !== plan.repeat)
    return false
  if (plan.kind === 'hold') return segment.seconds >= plan.seconds
  return segment.seconds === plan.seconds || segment.seconds === plan.alone
}

/** How long a step is held in all, in seconds. */
function heldSeconds(segments: readonly Segment[], step: number): number {
  return segments
    .filter(segment => segment.kind === 'hold' && segment.step === step)
    .reduce((sum, { seconds }) => sum + seconds, 0)
}

/** Milliseconds a saved session claims to be short of the end of its segment. */
function leftOf(session: Session, now: Moment): number {
  if (session.state === 'running') return session.endsAt - Math.max(now, session.tickedAt)
  return session.state === 'paused' ? session.remainingMs : 0
}
