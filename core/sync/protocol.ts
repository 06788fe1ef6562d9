/**
 * Shapes of what the sync server answers, with their parsers; `contract.ts` has addresses, refusals and limits, and comes
 * along from here. `docs/sync.md` describes it for whoever writes a client of their own.
 */
import * as v from 'valibot'
import { DEVICE, DOOR, REFUSALS, ROOM } from './contract.ts'

export * from './contract.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/))

/** A refusal as JSON; `retryAfter` is seconds, `farewell` what the box that is `gone` was erased with, in base64. */
export const refusalSchema = v.object({
  refusal: v.picklist(REFUSALS),
  retryAfter: v.exactOptional(whole),
  farewell: v.exactOptional(base64),
})

/** What the server offers. A host that only serves files answers something else. */
export const offerSchema = v.object({ unknotSync: v.literal(1) })

/** One line of a box: its place in the order of arrival, who sent it and as which of theirs, and what only devices can open. */
const line = v.object({
  place: whole,
  device: v.pipe(v.string(), v.regex(DEVICE)),
  n: whole,
  /** Base64. */
  body: base64,
})
export type Line = v.InferOutput<typeof line>

/** A page of lines, and the place of the newest line of the box: 0 when there is none. */
export const pageSchema = v.object({ lines: v.pipe(v.array(line), v.readonly()), newest: whole })
export type Page = v.InferOutput<typeof pageSchema>

/** A line was put: its place, the old one when it was there already. */
export const putSchema = v.object({ place: whole })

/** A room was made, or its seat was taken: its number, the key of this side, and for the guest what the host said first. */
export const roomSchema = v.object({
  room: v.pipe(v.string(), v.regex(ROOM)),
  key: v.pipe(v.string(), v.regex(DOOR)),
  hello: v.exactOptional(base64),
})

/** What is left of a sheet, for who left it: how often it may still be read, and until when (epoch ms). */
export const sheetStateSchema = v.object({ viewsLeft: whole, until: whole })
