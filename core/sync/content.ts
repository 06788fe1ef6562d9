/** What a sealed line holds, which only a person's own devices can read. */
import * as v from 'valibot'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { deviceIdSchema, shortBase64Schema, wholeSchema } from './fields.ts'

/** So long a name of a device may be. */
export const DEVICE_NAME_LENGTH = 40
export const deviceNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(DEVICE_NAME_LENGTH))

/** An entry of the diary as it lies on disk. Only its id is looked at: a newer version may have written it. */
const entry = v.looseObject({ id: v.string() })

/** A device as it says itself; `key` is its public key of ECDH on P-256, uncompressed, base64. */
const self = { name: deviceNameSchema, key: shortBase64Schema }

/**
 * A session as it is saved where it is played, and what the clock showed there. `turn` counts how often a device took it over:
 * what the one before says afterwards is too late.
 */
export const playedSchema = v.object({
  id: v.string(),
  turn: wholeSchema,
  clock: wholeSchema,
  saved: v.unknown(),
})

/** What is said beside entries; each member is about the sender unless it names a device. */
export const saidSchema = v.object({
  /** `was`: the id the sender had before. */
  hello: v.exactOptional(v.object({ ...self, was: v.exactOptional(deviceIdSchema) })),
  /** What devices are called from now on. */
  renamed: v.exactOptional(v.record(deviceIdSchema, deviceNameSchema)),
  /** Devices that belong to this box and did not speak in it yet: it takes the place of another one. */
  expected: v.exactOptional(v.record(deviceIdSchema, v.object(self))),
  /** The sender has left; its entries stay. */
  bye: v.exactOptional(v.literal(true)),
  /** The session that is played on the sender; null when it is over. */
  session: v.exactOptional(v.nullable(playedSchema)),
})
export type Said = v.InferOutput<typeof saidSchema>

const content = v.object({
  /** When the sender sealed it, epoch ms, by the server's clock as far as it is known. */
  at: wholeSchema,
  entries: v.exactOptional(v.pipe(v.array(entry), v.readonly())),
  ...saidSchema.entries,
})

/** What a line holds; a line that is not read here stays in its box. */
export interface Content extends v.InferOutput<typeof content> {
  readonly at: Moment
}

/** Reads what was sealed; none when this version cannot. What a newer version added beside is left out. */
export function parseContent(value: unknown): Content | undefined {
  const parsed = v.safeParse(content, value)
  return parsed.success ? parsed.output : undefined
}
