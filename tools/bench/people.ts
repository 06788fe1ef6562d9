/**
 * `npm run bench:evening`: the evening of the twelve people of docs/plans.md. Prints the taps, words and seconds from
 * opening to the first press (reading 200 words a minute, a second a tap), the pressure in a session of ten minutes, how
 * much of what their steps say is said, and how high the figure stands on four phones.
 */
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { instructionLines } from '#core/session/script/instruction-lines.ts'
import { scriptOf, type Script } from '#core/session/script/script.ts'
import { plan } from '#core/plan/plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { assess } from '#core/safety/assess.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { FIGURE, MAP, PLAN_STEPS } from '#e2e/support/hooks.ts'
import { openWithPlan } from '#e2e/support/full-diary.ts'
import { openApp, visit } from '#e2e/support/person.ts'
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
console.log('who | taps | words | seconds to the first press | pressure in ten minutes, s | lines said')
for (const person of PEOPLE) {
  const request = requestOf(person)
  const read = await wordsBeforeStart(browser, request)
  const walk = walkTruthfully({ truth: request.answers, unsure: [], raised: undefined, forOther: false })
  const taps = TAPS_BEFORE_CHECK + walk.taps + TAPS_AFTER_CHECK
  const words = read + walk.words
  const script = scriptOf(stepsOf(request), records)
  const first = script.lines.find(({ holdsPressure }) => holdsPressure)
  const seconds = (words * 60) / WORDS_A_MINUTE + taps + (first?.atSeconds ?? 0)
  const ten = { ...request, setup: { ...request.setup, minutesADay: 10 } } as const
  console.log(
    [
      person.name,
      taps,
      words,
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

/** Words on Today, Find, the plan and the page before the session. */
async function wordsBeforeStart(from: Browser, { answers, setup }: PlanRequest): Promise<number> {
  const page = await (await from.newContext({ viewport: PHONE, serviceWorkers: 'block' })).newPage()
  await openApp(page, server.url)
  let words = await wordsOf(page)
  const { places = [], painNow = 4 } = answers
  const now = await page.evaluate(() => Date.now())
  await writeDiary(page, now, [
    [0, { type: 'pain-painted', painting: [], places, intensity: painNow }],
    [0, { type: 'setup-chosen', setup }],
    [0, { type: 'safety-answered', answers, tier: assess(answers, safety).tier }],
  ])
  await visit(page, `${server.url}/find`)
  await expect(page.locator(MAP)).toBeVisible()
  words += await wordsOf(page)
  await visit(page, `${server.url}/plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  words += await wordsOf(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  words += await wordsOf(page)
  await page.context().close()
  return words
}

/** What stands on the page, unfolded or not hidden. */
function wordsOf(page: Page): Promise<number> {
  return page
    .locator('main')
    .first()
    .evaluate(main => {
      const text = main instanceof HTMLElement ? main.innerText : ''
      return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
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
  const box = await page.locator(FIGURE).first().boundingBox()
  await page.context().close()
  return (box?.height ?? 0) / viewport.height
}
