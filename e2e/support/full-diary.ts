/**
 * Diaries for what comes later than the first evening: nobody has to walk there by hand again. In the whole one every
 * screen has something to show: painted, checked, pressed, planned, told, flared.
 */
import type { Page } from '@playwright/test'
import type { EventData } from '#core/diary/event.ts'
import { CONDITIONS, FLAGS, type Answers, type Flag } from '#core/vocabulary/answers.ts'
import { expect } from '@playwright/test'
import { PLAN_STEPS } from './hooks.ts'
import { openApp, visit } from './person.ts'
import { dayOf, writeDiary, type Line } from './progress-diary.ts'
import { FULL_STORY, STORY_NOW, STORY_START } from './progress-story.ts'

/** An ordinary knot of some weeks, with these signs and no other, and with no condition. */
export function answersWith(...signs: readonly Flag[]): Answers {
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
  [3.5, { type: 'looked-back', day: 3, change: 0, hinders: 'a-little' }],
  [7.5, { type: 'looked-back', day: 7, change: 2, hinders: 'a-little' }],
  [9, { type: 'hour-chosen', minute: 1080 }],
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

/** Somebody who painted a sore corner of the neck at a moment and passed the check, with what came after it. */
export async function openWithCourse(
  page: Page,
  url: string,
  {
    start,
    pain,
    lines = [],
  }: { readonly start: number; readonly pain: number; readonly lines?: readonly Line[] },
): Promise<readonly string[]> {
  const errors = await openApp(page, url)
  const answers = { ...answersWith(), places: NECK_CORNER.places, painNow: pain, durationDays: 4 }
  await writeDiary(page, start, [
    ...painted(pain),
    [0, { type: 'safety-answered', answers, tier: 'self-care' }],
    ...lines,
  ])
  return errors
}

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

/** One stroke down the left corner of neck and shoulder, as the app writes it down. */
const NECK_CORNER: Pick<Extract<EventData, { type: 'pain-painted' }>, 'painting' | 'places' | 'shares'> = {
  painting: [
    {
      view: 'back',
      kind: 'brush',
      quality: 'ache',
      radius: 27,
      points: [
        [433, 330],
        [430, 344],
        [426, 359],
        [422, 373],
        [418, 387],
        [415, 401],
      ],
    },
  ],
  places: ['neck-shoulder-angle.L', 'suprascapular.L', 'medial-scapular-border.L'],
  shares: { 'neck-shoulder-angle.L': 0.69, 'suprascapular.L': 0.24, 'medial-scapular-border.L': 0.13 },
}

/** Somebody who has just painted a sore corner of the neck, with the safety check in front of them. */
export async function openAtCheck(page: Page, url: string, pain = 5): Promise<readonly string[]> {
  const errors = await openApp(page, url)
  await writeDiary(page, await nowOf(page), painted(pain))
  await visit(page, `${url}/check`)
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
  return errors
}

/** The same person, who has just passed the check and has the plan in front of them. */
export async function openWithPlan(page: Page, url: string, pain = 5): Promise<readonly string[]> {
  const errors = await openApp(page, url)
  const answers = { ...answersWith(), places: NECK_CORNER.places, painNow: pain, durationDays: 4 }
  await writeDiary(page, await nowOf(page), [
    ...painted(pain),
    [0, { type: 'safety-answered', answers, tier: 'self-care' }],
  ])
  await visit(page, `${url}/plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  return errors
}

function painted(pain: number): readonly Line[] {
  const spots = [{ places: NECK_CORNER.places, intensity: pain }]
  return [
    [0, { type: 'pain-painted', ...NECK_CORNER, intensity: pain, spots }],
    [0, { type: 'habits-ticked', causes: [], aggravations: [] }],
  ]
}

function nowOf(page: Page): Promise<number> {
  return page.evaluate(() => Date.now())
}
