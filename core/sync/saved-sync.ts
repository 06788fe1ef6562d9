/** What a device remembers of sync between two visits. */
import * as v from 'valibot'
import {
  base64Schema,
  deviceIdSchema,
  deviceNameSchema,
  momentSchema,
  playedSchema,
  saidSchema,
} from './content.ts'
import { devicesSchema } from './devices.ts'

const whole = momentSchema

const exchange = v.object({
  device: deviceIdSchema,
  n: whole,
  seen: whole,
  tail: v.exactOptional(v.object({ device: deviceIdSchema, n: whole, begin: v.string() })),
  heads: v.record(deviceIdSchema, whole),
  sent: v.object({ key: whole, count: whole }),
  unopened: whole,
})

const savedSync = v.object({
  version: v.literal(1),
  /** What the devices share, base64. */
  secret: base64Schema,
  name: deviceNameSchema,
  /** The keys of this device, base64: what others see of it, and what they do not (PKCS #8). */
  keys: v.object({ open: base64Schema, own: base64Schema }),
  exchange,
  devices: devicesSchema,
  /** What is still to be said. */
  says: saidSchema,
  /** When all was last known to lie with the server, and when it last answered. */
  savedAt: v.exactOptional(momentSchema),
  answeredAt: v.exactOptional(momentSchema),
  /** When this device last said that it is there. */
  helloAt: v.exactOptional(momentSchema),
  /** The session that was told of last, by whom, and when by the server's clock. */
  session: v.exactOptional(v.object({ ...playedSchema.entries, device: deviceIdSchema, at: momentSchema })),
  /** A box is on its way to take the place of this one, without these devices. */
  move: v.exactOptional(v.object({ secret: base64Schema, without: v.array(deviceIdSchema) })),
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
