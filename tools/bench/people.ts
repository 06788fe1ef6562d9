/**
 * `npm run bench:evening`: the evening of the twelve people of docs/plans.md. Prints the taps, words and seconds from
 * opening to the first press (reading 200 words a minute, a second a tap), the pressure in a session of ten minutes, how
 * much of what their steps say is said, and how high the figure stands on four phones. Warmth waits until afterwards.
 */
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { instructionLines } from '#core/session/script/instruction-lines.ts'
import { scriptOf, type Script } from '#core/session/script/script.ts'
import { warmthLater } from '#core/session/warmth-later.ts'
import { plan } from '#core/plan/plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { assess } from '#core/safety/assess.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { MAP, PANEL, PLAN_STEPS } from '#e2e/support/hooks.ts'
import { openWithPlan } from '#e2e/support/full-diary.ts'
import { openApp, visit } from '#e2e/support/person.ts'
import { sessionLayout } from '#e2e/support/session-layout.ts'
import { writeDiary } from '#e2e/support/progress-diary.ts'
import { startServer } from '#e2e/support/server.ts'
import { walkTruthfully } from '#tools/cases/truthful-walk.ts'
import { PEOPLE } from '#tools/docs/plan-people.ts'
import { requestOf } from '#tools/docs/plans.ts'

const WORDS_A_MINUTE = 200
const PHONE = { width: 390, height: 844 } as const
const PHONES = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  PHONE,
  { width: 430, height: 932 },
] as const
/** Find my knot, one stroke, how bad, on to the check. */
const TAPS_BEFORE_CHECK = 4
/** Start on the plan, and on the page that says where to put the phone. */
const TAPS_AFTER_CHECK = 2
const records = { muscles, techniques, movements, regions }

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
console.log(
  'who | words: today, find, check, plan, before | taps | words | seconds in the session | seconds to the first press | pressure in ten minutes, s | lines said',
)
for (const person of PEOPLE) {
  const request = requestOf(person)
  const read = await wordsBeforeStart(browser, request)
  const walk = walkTruthfully({ truth: request.answers, unsure: [], raised: undefined, forOther: false })
  const planned = stepsOf(request)
  // Whoever does not want to wait for the warmth taps "Afterwards".
  const steps = warmthLater(planned, techniques)
  const taps = TAPS_BEFORE_CHECK + walk.taps + TAPS_AFTER_CHECK + (steps === planned ? 0 : 1)
  const words = read.today + read.find + walk.words + read.plan + read.before
  const script = scriptOf(steps, records)
  const first = script.lines.find(({ holdsPressure }) => holdsPressure)
  const seconds = (words * 60) / WORDS_A_MINUTE + taps + (first?.atSeconds ?? 0)
  const ten = { ...request, setup: { ...request.setup, minutesADay: 10 } } as const
  console.log(
    [
      person.name,
      [read.today, read.find, walk.words, read.plan, read.before].join(', '),
      taps,
      words,
      first?.atSeconds ?? '–',
      first ? seconds.toFixed(0) : 'nothing is pressed',
      request.setup.minutesADay < 10 ? '–' : scriptOf(stepsOf(ten), records).pressureSeconds,
      shareSaid(stepsOf(request), script),
    ].join(' | '),
  )
}
console.log('phone | height of the figure, share of the screen')
for (const viewport of PHONES) {
  const share = await figureShare(browser, viewport)
  console.log(`${viewport.width} × ${viewport.height} | ${(share * 100).toFixed(0)} %`)
}
await browser.close()
await server.kill()

function stepsOf(request: PlanRequest): readonly Step[] {
  const outcome = plan(request, records)
  return outcome.ok ? (outcome.plan.days[0]?.steps ?? []) : []
}

/** Of the lines the steps need, how many somebody says. */
function shareSaid(steps: readonly Step[], { unsaid }: Script): string {
  const all = new Set(steps.flatMap(step => instructionLines(step, records)))
  return `${all.size - unsaid.length} of ${all.size}`
}

/** Words on each screen before the session but those of the check. */
interface ScreenWords {
  readonly today: number
  readonly find: number
  readonly plan: number
  readonly before: number
}

/** Words on Today, in the first view of Find, on the plan and on the page before the session. */
async function wordsBeforeStart(from: Browser, { answers, setup }: PlanRequest): Promise<ScreenWords> {
  const page = await (
    await from.newContext({ viewport: PHONE, serviceWorkers: 'block', reducedMotion: 'reduce' })
  ).newPage()
  await openApp(page, server.url)
  const today = await wordsOf(page)
  const { places = [], painNow = 4 } = answers
  const now = await page.evaluate(() => Date.now())
  await writeDiary(page, now, [
    [0, { type: 'pain-painted', painting: [], places, intensity: painNow }],
    [0, { type: 'setup-chosen', setup }],
    [0, { type: 'safety-answered', answers, tier: assess(answers, safety).tier }],
  ])
  await visit(page, `${server.url}/find`)
  await expect(page.locator(MAP)).toBeVisible()
  await expect(page.locator(PANEL)).toBeVisible()
  // What was marked, how bad it is and the way on stay in sight; what lies below them need not be read.
  const find = (await wordsOf(page, '.find-fold')) + (await wordsOf(page, PANEL))
  await visit(page, `${server.url}/plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  const planned = await wordsOf(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  const before = await wordsOf(page)
  await page.context().close()
  return { today, find, plan: planned, before }
}

/** What stands on the page, or on a part of it, unfolded. What is not drawn is read by nobody's eyes. */
function wordsOf(page: Page, part = 'main'): Promise<number> {
  return page
    .locator(part)
    .first()
    .evaluate(root => {
      const wordsIn = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
      const isDrawn = (part: HTMLElement) =>
        !part.matches('.visually-hidden') && getComputedStyle(part).opacity !== '0'
      const hidden = [...root.querySelectorAll<HTMLElement>('*')].filter(part => !isDrawn(part))
      const unseen = hidden.reduce((sum, { innerText }) => sum + wordsIn(innerText), 0)
      return (root instanceof HTMLElement ? wordsIn(root.innerText) : 0) - unseen
    })
}

/** How much of the height of the screen the figure of a session has. */
async function figureShare(
  from: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<number> {
  const page = await (await from.newContext({ viewport, serviceWorkers: 'block' })).newPage()
  await openWithPlan(page, server.url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  const { figureShare: share } = await sessionLayout(page)
  await page.context().close()
  return share
}
