/** What a device remembers of sync between two visits. */
import * as v from 'valibot'
import { deviceNameSchema, playedSchema, saidSchema } from './content.ts'
import { deviceIdSchema, shortBase64Schema, wholeSchema } from './fields.ts'
import { devicesSchema } from './devices.ts'

const exchange = v.object({
  device: deviceIdSchema,
  n: wholeSchema,
  seen: wholeSchema,
  tail: v.exactOptional(v.object({ device: deviceIdSchema, n: wholeSchema, begin: v.string() })),
  heads: v.record(deviceIdSchema, wholeSchema),
  sent: v.object({ key: wholeSchema, count: wholeSchema }),
  unopened: wholeSchema,
})

const savedSync = v.object({
  version: v.literal(1),
  /** What the devices share, base64. */
  secret: shortBase64Schema,
  name: deviceNameSchema,
  /** The keys of this device, base64: what others see of it, and what they do not (PKCS #8). */
  keys: v.object({ open: shortBase64Schema, own: shortBase64Schema }),
  exchange,
  devices: devicesSchema,
  /** What is still to be said. */
  says: saidSchema,
  /** When all was last known to lie with the server, and when it last answered. */
  savedAt: v.exactOptional(wholeSchema),
  answeredAt: v.exactOptional(wholeSchema),
  /** When this device last said that it is there. */
  helloAt: v.exactOptional(wholeSchema),
  /** The session that was told of last, by whom, and when by the server's clock. */
  session: v.exactOptional(v.object({ ...playedSchema.entries, device: deviceIdSchema, at: wholeSchema })),
  /** A box is on its way to take the place of this one, without these devices. */
  move: v.exactOptional(v.object({ secret: shortBase64Schema, without: v.array(deviceIdSchema) })),
})
export type SavedSync = v.InferOutput<typeof savedSync>

/** What lies on disk where sync is off. */
const ended = v.object({ version: v.literal(1), ended: v.picklist(['removed', 'erased']) })
export type EndedSync = v.InferOutput<typeof ended>

/** Reads what was saved; none where there is nothing, or nothing this version understands. */
export function parseSavedSync(value: unknown): SavedSync | EndedSync | undefined {
  const parsed = v.safeParse(v.union([savedSync, ended]), value)
  return parsed.success ? parsed.output : undefined
}
