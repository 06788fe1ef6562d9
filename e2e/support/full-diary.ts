/** A diary in which every screen has something to show: painted, checked, pressed, planned, told, flared. */
import type { Page } from '@playwright/test'
import { CONDITIONS, FLAGS, type Answers, type Flag } from '#core/vocabulary/answers.ts'
import { expect } from '@playwright/test'
import { openApp, waitForHydration } from './person.ts'
import { dayOf, writeDiary, type Line } from './progress-diary.ts'
import { FULL_STORY, STORY_NOW, STORY_START } from './progress-story.ts'

/** An ordinary knot of some weeks, with these signs. */
function answersWith(...signs: readonly Flag[]): Answers {
  return {
    age: 36,
    sex: 'female',
    pregnancy: 'no',
    places: ['neck-shoulder-angle.L'],
    durationDays: 10,
    onset: 'gradual',
    painNow: 4,
    course: 'same',
    mechanical: 'yes',
    pressReproduces: 'yes',
    flags: Object.fromEntries(FLAGS.map(flag => [flag, signs.includes(flag) ? 'yes' : 'no'])),
    conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
  }
}

/** Fifteen days, with flares, breaks, a desk check and an own note; checked today, and nothing urgent. */
export const WHOLE_DIARY: readonly Line[] = [
  ...FULL_STORY,
  [3, { type: 'flare-noted', before: ['sat-long', 'stress'] }],
  [6, { type: 'flare-noted', before: ['sat-long'] }],
  [9, { type: 'flare-noted', before: ['sat-long', 'slept-badly'] }],
  [10, { type: 'break-taken', how: 'taken' }],
  [11, { type: 'desk-checked', kind: 'desk', answers: {} }],
  [12, { type: 'day-noted', day: dayOf(STORY_START, 12), painNow: 3, stress: 6, note: 'A long drive.' }],
  [14.97, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 4 }],
  [14.98, { type: 'safety-answered', answers: answersWith(), tier: 'self-care' }],
]

/** The same person, with a sign that ends the evening. */
export const URGENT_DIARY: readonly Line[] = [
  ...WHOLE_DIARY,
  [14.99, { type: 'safety-answered', answers: answersWith('saddle-numb'), tier: 'emergency-now' }],
]

/** Opens the app on the evening of the story, with a diary already there. Gives what must stay empty. */
export async function openWithDiary(
  page: Page,
  url: string,
  lines: readonly Line[] = WHOLE_DIARY,
): Promise<readonly string[]> {
  await page.clock.setSystemTime(STORY_NOW)
  const errors = await openApp(page, url)
  await writeDiary(page, STORY_START, lines)
  return errors
}

/** Goes to an address and waits until its screen is there. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await waitForHydration(page)
  await expect(page.locator('main h1').first()).toBeVisible()
}
