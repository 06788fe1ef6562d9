/** What a sealed line holds, which only a person's own devices can read. */
import * as v from 'valibot'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { DEVICE } from './protocol.ts'

const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const deviceId = v.pipe(v.string(), v.regex(DEVICE))
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/), v.maxLength(1_024))

/** So long a name of a device may be. */
export const DEVICE_NAME_LENGTH = 40
const deviceName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(DEVICE_NAME_LENGTH))

/** An entry of the diary as it lies on disk. Only its id is looked at: a newer version may have written it. */
const entry = v.looseObject({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) })

const content = v.object({
  /** When the sender sealed it by its own clock, epoch ms. */
  at: moment,
  entries: v.exactOptional(v.pipe(v.array(entry), v.readonly())),
  /** Who the sender is. `key` is its public key of ECDH on P-256, uncompressed. `was`: the id it had before. */
  hello: v.exactOptional(v.object({ name: deviceName, key: base64, was: v.exactOptional(deviceId) })),
  /** What a device is called from now on. */
  renamed: v.exactOptional(v.object({ device: deviceId, name: deviceName })),
  /** The sender has left; its entries stay. */
  bye: v.exactOptional(v.literal(true)),
  /** The session that is played on the sender, as it is saved there; null when there is none any more. */
  session: v.exactOptional(v.nullable(v.unknown())),
  /** The new secret, for each device that stays, by its id; `by` is the key of who sealed it. */
  farewell: v.exactOptional(v.object({ by: base64, secrets: v.record(deviceId, base64) })),
})

/** A line that is not read here is kept by the server and counted by the device. */
export interface Content extends v.InferOutput<typeof content> {
  readonly at: Moment
}
export type SyncedEntry = v.InferOutput<typeof entry>

/** Reads what was sealed; none when this version cannot. What a newer version added beside is left out. */
export function parseContent(value: unknown): Content | undefined {
  const parsed = v.safeParse(content, value)
  return parsed.success ? parsed.output : undefined
}
