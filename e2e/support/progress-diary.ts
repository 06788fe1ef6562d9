/** A diary of some weeks, put into the browser in the app's own format, so that a test need not live through them. */
import { DAY_MS, dayOfNumber, type Day } from '#core/calendar/calendar-day.ts'
import type { Page } from '@playwright/test'
import type { EventData } from '#core/diary/event.ts'
import { DATABASE, EVENTS } from './hooks.ts'

/** One line of a diary: how many days after `start` (may be a fraction), and what happened. */
export type Line = readonly [days: number, happening: EventData]

const DAY = 86_400_000

/** Writes the lines into the diary the open page uses. The page shows them after a reload. */
export async function writeDiary(page: Page, start: number, lines: readonly Line[]): Promise<void> {
  const events = lines.map(([days, happening], index) => ({
    id: `seed-${index}`,
    at: Math.round(start + days * DAY),
    happening,
  }))
  await page.evaluate(
    ({ entries, database: name, store }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no diary')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const transaction = database.transaction(store, 'readwrite')
          for (const entry of entries) transaction.objectStore(store).add(entry)
          transaction.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')))
        })
      }),
    { entries: events, database: DATABASE, store: EVENTS },
  )
}

/** The calendar day so many days after a start, as the browser of the test (UTC) sees it. */
export function dayOf(start: number, days: number): Day {
  return dayOfNumber(Math.floor((start + days * DAY) / DAY_MS))
}
