import * as v from 'valibot'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { stamp as stampSchema } from '#core/diary/bounds.ts'
import type { EventData } from '#core/diary/event.ts'
import type { StampedEvent } from '#core/diary/order.ts'
import type { Author } from '#core/diary/restore.ts'
import { laterStamp, nextStamp, type Stamp } from '#core/diary/stamp.ts'
import type { Platform } from '#app/platform/platform.ts'

/** The key under which the name of this device is saved. */
const DEVICE = 'device'

/** Makes the entries of this device, each later than all that was seen. */
interface Writer {
  /** `at` is epoch ms. */
  readonly make: (at: Moment, eventData: readonly EventData[]) => readonly StampedEvent[]
  /** The latest that was read. */
  readonly see: (stamp: Stamp | undefined) => void
  readonly author: () => Author
  /** Saves the name of this device if it is new and there is none on disk. */
  readonly save: () => Promise<void>
}

/** The name of this device is the saved one, or a new one as long as none can be read. */
export function createWriter({
  storage,
  clock,
  newId,
  newDevice,
}: Pick<Platform, 'storage' | 'clock' | 'newId' | 'newDevice'>): Writer {
  let device = newDevice()
  let isSaved = false
  let latest: Stamp | undefined
  const readName = async () => {
    const saved = await storage.get(DEVICE)
    if (!isName(saved)) return
    device = saved
    isSaved = true
  }
  const first = readName()

  return {
    make: (at, eventData) =>
      eventData.map(happening => {
        const stamp = nextStamp(latest, at, device)
        latest = stamp
        return { id: newId(), at, happening, stamp }
      }),
    see(stamp) {
      latest = laterStamp(latest, stamp)
    },
    author: () => ({ now: clock.now(), device, newId }),
    async save() {
      await first
      if (isSaved) return
      await readName()
      if (isSaved) return
      isSaved = true
      await storage.set(DEVICE, device)
    },
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && v.is(stampSchema.entries.device, value)
}
