/**
 * `npm run frames -- [--who desk] [--day 1] [--size 390x844] [--scheme light] [--language en] [--text 100] [--folder …]`:
 * plays a whole session in the built app by the page's clock, for one of the twelve people of docs/plans.md, and takes a
 * picture wherever something changes and in the middle of each part, on contact sheets to be looked at from start to end.
 * Prints what a machine can see: what is cut off, what stands outside the window, and what moves although it should stay.
 */
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { assess } from '#core/safety/assess.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { openApp, visit } from '#e2e/support/person.ts'
import { writeDiary } from '#e2e/support/progress-diary.ts'
import { startServer } from '#e2e/support/server.ts'
import { sessionLayout } from '#e2e/support/session-layout.ts'
import { PEOPLE, type Person } from './plan-people.ts'
import { requestOf } from './plans.ts'

const { values } = parseArgs({
  options: {
    who: { type: 'string', default: 'desk' },
    day: { type: 'string', default: '1' },
    size: { type: 'string', default: '390x844' },
    scheme: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
    text: { type: 'string', default: '100' },
    folder: { type: 'string', default: 'test-results/frames' },
  },
})
/** Looked at so often, ms: two pictures a second. */
const LOOK_MS = 500
/** A picture is taken so many looks after something changed, and in the middle of what lasts. */
const SETTLED_LOOKS = 2
const MIDDLE_LOOKS = 16
const SHEET = { across: 8, down: 3, width: 1600 } as const

const [width = 390, height = 844] = values.size.split('x').map(Number)
const person = PEOPLE.find(({ name }) => name.toLowerCase().includes(values.who.toLowerCase()))
if (!person) throw new Error(`Nobody of docs/plans.md is called ${values.who}.`)
mkdirSync(values.folder, { recursive: true })
/** What was told already. */
const noted = new Set<string>()
const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const context = await browser.newContext({
  viewport: { width, height },
  colorScheme: values.scheme === 'dark' ? 'dark' : 'light',
  hasTouch: width < 900,
  timezoneId: 'UTC',
  serviceWorkers: 'block',
})
const page = await context.newPage()
const german = values.language === 'de'
const home = german ? `${server.url}/de` : server.url
await begin(page, person)
const pictures = await watch(page)
await toSheets(browser, pictures)
await browser.close()
await server.kill()

interface Picture {
  readonly at: number
  readonly shot: Buffer
}

/** Painted, told and checked on the first day, and then Start on the day that is asked for. */
async function begin(page: Page, who: Person): Promise<void> {
  const { answers, setup } = requestOf(who)
  const start = Date.parse('2026-03-02T18:00:00Z')
  const today = start + (Number(values.day) - 1) * DAY_MS
  await page.clock.install({ time: today })
  await openApp(page, german ? `${home}/` : home)
  const { places = [], painNow = 4 } = answers
  await writeDiary(page, start, [
    [0, { type: 'pain-painted', painting: [], places, intensity: painNow }],
    [0, { type: 'setup-chosen', setup }],
    [0, { type: 'safety-answered', answers, tier: assess(answers, safety).tier }],
  ])
  await visit(page, `${home}/session`)
  await page.evaluate(size => (document.documentElement.style.fontSize = size), `${values.text}%`)
  const pain = page.getByRole('radio', { name: `${painNow}`, exact: true })
  if (await pain.isVisible()) await pain.check()
  await page
    .getByRole('button', { name: german ? /^(Start|Los|Nichts davon)/ : /^(Start|None of these\. Start)$/ })
    .click()
  await page.getByRole('timer').waitFor()
}

/** Twice a second until it is over; a picture where something changed. */
async function watch(page: Page): Promise<readonly Picture[]> {
  const taken: Picture[] = []
  const seen = new Map<string, string>()
  let before = ''
  let same = 0
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000)
  for (let look = 0; look < 7_200; look += 1) {
    await page.clock.fastForward(LOOK_MS - 32)
    await page.clock.runFor(32)
    if (!(await page.getByRole('timer').isVisible())) break
    const found = await sessionLayout(page)
    for (const wrong of found.wrong) note(`${clock(look)} ${wrong}`)
    for (const [name, box] of Object.entries(found.boxes)) {
      const known = seen.get(name)
      if (known !== undefined && known !== box) note(`${clock(look)} ${name} moves from ${known} to ${box}`)
      seen.set(name, box)
    }
    same = found.shown === before ? same + 1 : 0
    before = found.shown
    if (same === SETTLED_LOOKS || same === MIDDLE_LOOKS)
      taken.push({ at: look, shot: await page.screenshot({ type: 'jpeg', quality: 70 }) })
  }
  await page.clock.runFor(500)
  taken.push({ at: 0, shot: await page.screenshot({ type: 'jpeg', quality: 70 }) })
  return taken
}

/** What is told twice is told once. */
function note(words: string): void {
  const [, ...what] = words.split(' ')
  const key = what.join(' ')
  if (noted.has(key)) return
  noted.add(key)
  console.log(words)
}

/** So many to a sheet, each with its time. */
async function toSheets(from: Browser, all: readonly Picture[]): Promise<void> {
  const sheet = await (await from.newContext({ viewport: { width: SHEET.width, height: 900 } })).newPage()
  const across = Math.max(2, Math.round(SHEET.across * Math.min(1.25, 390 / width)))
  const size = across * SHEET.down
  for (let from = 0; from < all.length; from += size) {
    const cells = all
      .slice(from, from + size)
      .map(
        ({ at, shot }) =>
          `<figure><img src="data:image/jpeg;base64,${shot.toString('base64')}"><figcaption>${clock(at)}</figcaption></figure>`,
      )
    await sheet.setContent(
      `<style>body{margin:0;display:grid;grid-template-columns:repeat(${across},1fr);gap:4px;background:#888;font:12px sans-serif}figure{margin:0}img{width:100%;display:block}figcaption{background:#fff}</style>${cells.join('')}`,
    )
    const name = [
      person?.name.split(/[ ,]/)[0],
      values.day,
      values.size,
      values.scheme,
      values.language,
      String(from / size + 1).padStart(2, '0'),
    ].join('-')
    await sheet.screenshot({ path: join(values.folder, `${name}.png`), fullPage: true })
  }
  console.log(`${all.length} pictures are in ${values.folder}`)
}

function clock(look: number): string {
  const seconds = Math.floor((look * LOOK_MS) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
