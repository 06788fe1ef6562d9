/**
 * `npm run bench:check`: what the safety check asks of people who have nothing. Walks it in a browser at 390 × 844 and
 * prints words to read, taps, seconds and phone screens, for several people, first and on a return three days later,
 * from the tap on Today that tells the pain.
 */
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { isMinor } from '#core/safety/person.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { choose, openApp, visit } from '#e2e/support/person.ts'
import { writeDiary } from '#e2e/support/progress-diary.ts'
import { CHECK_GROUP, CHECK_ROW, PLAN_STEPS } from '#e2e/support/hooks.ts'
import { startServer } from '#e2e/support/server.ts'

interface Walker {
  readonly who: string
  readonly places: readonly Place[]
  readonly age: number
  readonly sex: 'Female' | 'Male'
  readonly pregnant?: 'No' | 'Yes'
  readonly forOther?: true
}

/** What one walk through the check asked of somebody. */
interface Effort {
  readonly words: number
  readonly taps: number
  readonly seconds: number
  readonly screens: number
}

const BUDGET = { words: 300, taps: 30, seconds: 110, screens: 5, secondsOnReturn: 20 } as const
const WORDS_A_MINUTE = 200
const SIZE = { width: 390, height: 844 } as const
const DAY_MS = 86_400_000
const START = Date.UTC(2026, 5, 1, 18)

const PEOPLE: readonly Walker[] = [
  { who: 'a low back, man of 41', places: ['lower-lumbar-paraspinal.L'], age: 41, sex: 'Male' },
  { who: 'a neck, woman of 36', places: ['posterior-neck.R'], age: 36, sex: 'Female', pregnant: 'No' },
  { who: 'a blade, man of 29', places: ['medial-scapular-border.R'], age: 29, sex: 'Male' },
  {
    who: 'pregnant, low back, 31',
    places: ['lower-lumbar-paraspinal.R'],
    age: 31,
    sex: 'Female',
    pregnant: 'Yes',
  },
  { who: 'a neck and shoulder, woman of 70', places: ['neck-shoulder-angle.L'], age: 70, sex: 'Female' },
  {
    who: 'a carer, for a man of 52 with a blade',
    places: ['interscapular.L'],
    age: 52,
    sex: 'Male',
    forOther: true,
  },
]

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const missed: string[] = []
console.log('who | words | taps | seconds | phone screens | on return: words, taps, seconds')
for (const walker of PEOPLE) {
  if (isMinor({ age: walker.age, flags: {}, conditions: {} })) throw new Error('minors have their own end')
  const { first, again } = await walk(browser, walker)
  console.log(
    [
      walker.who,
      first.words,
      first.taps,
      first.seconds.toFixed(0),
      first.screens.toFixed(1),
      `${again.words}, ${again.taps}, ${again.seconds.toFixed(0)}`,
    ].join(' | '),
  )
  const over = (what: string, value: number, bar: number) => {
    if (value > bar) missed.push(`${walker.who}: ${what} ${value.toFixed(1)}, bar ${bar}`)
  }
  over('words', first.words, BUDGET.words)
  over('taps', first.taps, BUDGET.taps)
  over('seconds', first.seconds, BUDGET.seconds)
  over('screens', first.screens, BUDGET.screens)
  over('seconds on return', again.seconds, BUDGET.secondsOnReturn)
}
await browser.close()
await server.kill()
for (const line of missed) console.log(`over budget: ${line}`)
console.log(missed.length === 0 ? 'within the budget for everybody' : `${missed.length} over budget`)
process.exitCode = missed.length === 0 ? 0 : 1

/** One person, first and three days later. */
async function walk(
  from: Browser,
  walker: Walker,
): Promise<{ readonly first: Effort; readonly again: Effort }> {
  const page = await (await from.newContext({ viewport: SIZE })).newPage()
  await page.clock.setSystemTime(START)
  await openApp(page, server.url)
  const { places } = walker
  await writeDiary(page, START, [[0, { type: 'pain-painted', painting: [], places, intensity: 4 }]])
  await page.clock.setSystemTime(START + 60_000)
  const first = await answer(page, walker, false)
  await page.clock.setSystemTime(START + 3 * DAY_MS + 120_000)
  const again = await answer(page, walker, true)
  await page.context().close()
  return { first, again }
}

/** Walks the check with nothing to tell, and counts. */
async function answer(page: Page, walker: Walker, isReturn: boolean): Promise<Effort> {
  let [words, taps, screens] = [0, 0, 0]
  const tap = async (act: Promise<unknown>) => {
    taps += 1
    await act
  }
  const look = async () => {
    words += await wordsToRead(page, words === 0)
    screens += await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
  }
  const none = async () => {
    for (const row of await page.locator(CHECK_ROW).all())
      if ((await row.getByRole('radio', { checked: true }).count()) === 0)
        await tap(row.getByRole('radio', { name: 'No', exact: true }).check())
    for (const group of await page.locator(CHECK_GROUP).all())
      if ((await group.getByRole('radio', { checked: true }).count()) === 0)
        await tap(group.getByRole('radio', { name: 'No', exact: true }).check())
  }
  const confirm = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true })
    if (await button.isVisible()) await tap(button.click())
  }
  if (isReturn) await startOnToday(page)
  else await visit(page, `${server.url}/check`)
  await expect(page.getByRole('group', { name: 'It gets' })).toBeVisible({ timeout: 60_000 })
  if (!isReturn) {
    if (walker.forOther) await tap(page.getByLabel(/^For somebody else/).check())
    await tap(page.getByLabel('Age', { exact: true }).fill(String(walker.age)))
    await tap(choose(page, 'Sex', walker.sex))
    if (walker.pregnant) await tap(choose(page, 'Pregnant?', walker.pregnant))
    if (walker.pregnant === 'Yes') await tap(page.getByLabel('Week', { exact: true }).fill('30'))
    await tap(choose(page, 'It began', 'Slowly'))
    await tap(choose(page, 'Since', 'Days'))
    await tap(choose(page, 'Moving changes it?', 'Yes'))
  }
  await tap(choose(page, 'It gets', 'Same'))
  await look()
  if (isReturn) await confirm('Nothing')
  await none()
  const done = page.getByRole('button', { name: 'Show my plan' })
  if (!(await done.isVisible())) {
    await tap(page.getByRole('button', { name: 'Go on' }).click())
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
    await look()
    await none()
  }
  await tap(done.click())
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible({ timeout: 60_000 })
  return { words, taps, screens, seconds: (words * 60) / WORDS_A_MINUTE + taps }
}

/** Today says why it asks again, and the tap that tells the pain is the one that starts any day: it is not of the check. */
async function startOnToday(page: Page): Promise<void> {
  await visit(page, server.url)
  await page
    .getByRole('group', { name: /^Pain right now/ })
    .getByRole('button', { name: '4' })
    .click()
}

/** Words in front of the person. No, Yes and Not sure are the same under every group, and read once. */
async function wordsToRead(page: Page, isFirst: boolean): Promise<number> {
  return page.locator('main').evaluate((main, first) => {
    const count = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
    const rows = [...main.querySelectorAll<HTMLElement>('fieldset .answer-row')].map(row =>
      count(row.innerText),
    )
    const repeated = rows.slice(first ? 1 : 0).reduce((sum, words) => sum + words, 0)
    return count(main instanceof HTMLElement ? main.innerText : '') - repeated
  }, isFirst)
}
