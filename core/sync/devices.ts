/** The devices of a box, as far as its lines told of them. */
import * as v from 'valibot'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { deviceNameSchema, type Content } from './content.ts'
import { deviceIdSchema, shortBase64Schema, wholeSchema } from './fields.ts'

const device = v.object({
  name: deviceNameSchema,
  /** Its public key, base64. */
  key: shortBase64Schema,
  /** When it was last heard of, epoch ms; missing when it did not speak yet. */
  at: v.exactOptional(wholeSchema),
  /** It left, or goes on under another id. */
  gone: v.exactOptional(v.literal(true)),
})
export const devicesSchema = v.record(deviceIdSchema, device)
export type KnownDevice = v.InferOutput<typeof device>
export type Devices = Readonly<Record<string, KnownDevice>>

/** The devices after one more line of a sender. Read again from the beginning, a box leads to the same. */
export function devicesAfter(devices: Devices, sender: string, content: Content): Devices {
  const { at, hello, renamed = {}, expected = {}, bye } = content
  const next: Record<string, KnownDevice> = { ...devices }
  const change = (id: string, to: Partial<KnownDevice>) => {
    const before = next[id]
    if (before) next[id] = { ...before, ...to }
  }
  for (const [id, { name, key }] of Object.entries(expected)) next[id] ??= { name, key }
  if (hello) {
    next[sender] = { name: hello.name, key: hello.key }
    if (hello.was !== undefined && hello.was !== sender) change(hello.was, { gone: true })
  }
  for (const [id, name] of Object.entries(renamed)) change(id, { name })
  change(sender, { at: latest(devices[sender]?.at, at), ...(bye ? { gone: true } : {}) })
  return next
}

/** Those that are still there. */
export function presentDevices(devices: Devices): readonly (readonly [id: string, device: KnownDevice])[] {
  return Object.entries(devices).filter(([, { gone }]) => !gone)
}

function latest(one: Moment | undefined, other: Moment): Moment {
  return one === undefined ? other : Math.max(one, other)
}
