/** The session being played, as it lies on disk between two ticks, so that a reload lands on the right moment. */
import * as v from 'valibot'
import type { Session } from './session.ts'

const playing = {
  segments: v.array(
    v.object({
      kind: v.picklist(['ready', 'switch', 'hold', 'move', 'stay', 'rest']),
      step: v.number(),
      seconds: v.number(),
      repeat: v.number(),
      repeats: v.number(),
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
