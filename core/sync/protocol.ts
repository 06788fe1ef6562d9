/**
 * Shapes of what the sync server answers, with their parsers; `contract.ts` has addresses, refusals and limits.
 * `docs/sync.md` describes it for whoever writes a client of their own.
 */
import * as v from 'valibot'
import { DOOR, REFUSALS, ROOM } from './contract.ts'
import { base64Schema, deviceIdSchema, wholeSchema } from './fields.ts'

/** A refusal as JSON; `retryAfter` is seconds, `farewell` what the box that is `gone` was erased with, in base64. */
export const refusalSchema = v.object({
  refusal: v.picklist(REFUSALS),
  retryAfter: v.exactOptional(wholeSchema),
  farewell: v.exactOptional(base64Schema),
})

/** What the server offers. A host that only serves files answers something else. */
export const offerSchema = v.object({ unknotSync: v.literal(1) })

/** One line of a box: its place in the order of arrival, who sent it and as which of theirs, and what only devices can open. */
const line = v.object({
  place: wholeSchema,
  device: deviceIdSchema,
  n: wholeSchema,
  /** Base64. */
  body: base64Schema,
})
export type Line = v.InferOutput<typeof line>

/** A page of lines, and the place of the newest line of the box: 0 when there is none. */
export const pageSchema = v.object({ lines: v.pipe(v.array(line), v.readonly()), newest: wholeSchema })
export type Page = v.InferOutput<typeof pageSchema>

/** A line was put: its place, the old one when it was there already. */
export const putSchema = v.object({ place: wholeSchema })

/** A room was made, or its seat was taken: its number, the key of this side, and for the guest what the host said first. */
export const roomSchema = v.object({
  room: v.pipe(v.string(), v.regex(ROOM)),
  key: v.pipe(v.string(), v.regex(DOOR)),
  hello: v.exactOptional(base64Schema),
})

/** What is left of a sheet, for who left it: how often it may still be read, and until when (epoch ms). */
export const sheetStateSchema = v.object({ viewsLeft: wholeSchema, until: wholeSchema })
