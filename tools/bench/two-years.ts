/** The diary of somebody who used the app for two years. */
import type { EventData } from '#core/diary/event.ts'
import { dayOf, type Line } from '#e2e/support/progress-diary.ts'
import { sessionOn } from '#e2e/support/progress-story.ts'

export const ENTRIES = 3_650
/** Epoch ms. */
export const START = Date.parse('2024-11-21T18:00:00Z')

/** Two years: a painting a quarter, a note each day, a session two days of three. */
export function twoYears(): readonly Line[] {
  const painted: EventData = {
    type: 'pain-painted',
    painting: [
      {
        view: 'back',
        kind: 'brush',
        quality: 'ache',
        radius: 24,
        points: Array.from({ length: 60 }, (_, i) => [400 + i, 300 + (i % 7)] as const),
      },
    ],
    places: ['neck-shoulder-angle.L'],
    intensity: 6,
  }
  const lines: Line[] = []
  for (let day = 0; lines.length < ENTRIES; day += 1) {
    if (day % 91 === 0) lines.push([day, painted])
    if (day < 730) {
      const noted = { painNow: day % 8, painAverage: 4, sleepQuality: 5, stress: 3, sittingHours: 7 }
      lines.push([day + 0.01, { type: 'day-noted', day: dayOf(START, day), ...noted }])
    }
    if (day % 3 < 2 || day >= 730) lines.push(...sessionOn(day + 0.02, 5, 3, { warm: true, tenderness: 4 }))
  }
  return lines.slice(0, ENTRIES)
}
