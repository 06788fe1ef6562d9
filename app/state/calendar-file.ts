/** What the calendar files of this diary share: ids that stay the same, and what an earlier file held. */
import * as v from 'valibot'
import type { Diary } from '#core/diary/diary.ts'
import type { App } from '#app/app.ts'
import { localZone } from '#app/i18n/local-time.ts'
import { calendarWords } from '#core/share/words.ts'
import type { CalendarFile } from '#core/share/calendar/file.ts'

const SAVED_BREAKS = 'breaks-calendar'
const savedBreaks = v.object({
  seed: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
})

/** What of the breaks is in the calendar of the person. */
export type SavedBreaks = v.InferOutput<typeof savedBreaks>

/** The ids of a diary begin with its first moment: the same in every file, and on every device that holds the diary. */
export function diarySeed({ firstAt }: Diary): string {
  return `unknot-${(firstAt ?? 0).toString(36)}`
}

/** What is said of a file that is made now. */
export function fileNow(app: App, of: keyof typeof calendarWords.names): CalendarFile {
  return { name: calendarWords.names[of], now: app.platform.clock.now(), zone: localZone }
}

/** What the last file of breaks held; a new one where there was none. */
export async function breaksInCalendar(app: App): Promise<SavedBreaks> {
  const { newId, storage } = app.platform
  const found = v.safeParse(savedBreaks, await storage.get(SAVED_BREAKS))
  return found.success ? found.output : { seed: newId(), count: 0 }
}

/** Remembers what a file of breaks held. */
export async function saveBreaksInCalendar(app: App, saved: SavedBreaks): Promise<void> {
  await app.platform.storage.set(SAVED_BREAKS, saved)
}
