/**
 * `npm run bench:clock`: how far what a person sees and hears of a session is from its deadlines, in real time, in real
 * pages side by side. Prints it, and writes docs/benchmarks.md.
 */
import { chromium, type Browser } from '@playwright/test'
import { answerNoneOfThese, openApp, paintNeckCorner } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { machine, table, writeSection, type Row } from './report.ts'

const PAGES = 4
const SECONDS = Number(process.env['SECONDS'] ?? 180)
const TARGET = 'p99 ≤ 100 ms'

/** What a page wrote down: when a bell rang, and when the clock began to show so many seconds; epoch ms. */
interface Seen {
  readonly bells: readonly number[]
  readonly shown: readonly { readonly at: number; readonly seconds: number }[]
}

interface SavedPlay {
  readonly endsAt: number
  readonly at: number
  readonly segments: readonly { readonly kind: string; readonly seconds: number }[]
}

/** In how many ms a bell or a second may still belong to its deadline. */
const NEAR = 900

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic']
const browsers = await Promise.all(
  Array.from({ length: PAGES }, () => chromium.launch({ executablePath, args })),
)
const where = machine(`Chromium ${browsers[0]?.version()}`, `${PAGES} pages side by side, ${SECONDS} s each`)
const server = await startServer()
const all = await Promise.all(browsers.map(listen))
const rows: readonly Row[] = [
  row(
    'cues: from the deadline to the bell',
    all.flatMap(({ bells }) => bells),
  ),
  row(
    'the clock: from the deadline of a second to its number on the screen',
    all.flatMap(({ shown }) => shown),
  ),
]
console.log(table(rows))
writeSection('The clock of a session', `${where}\n\n${table(rows)}`)
for (const browser of browsers) await browser.close()
await server.kill()

/** One session from its start: how late each bell rang and each second was shown, ms. */
async function listen(browser: Browser): Promise<{ bells: readonly number[]; shown: readonly number[] }> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await page.addInitScript(() => {
    const seen = { bells: [] as number[], shown: [] as { at: number; seconds: number }[] }
    Reflect.set(globalThis, 'seen', seen)
    // oxlint-disable-next-line typescript/unbound-method -- it is called on each oscillator below
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function ring(when?: number) {
      seen.bells.push(Date.now())
      start.call(this, when)
    }
    let before = ''
    new MutationObserver(() => {
      const text = document.querySelector('[role=timer]')?.textContent ?? ''
      if (text !== before) seen.shown.push({ at: Date.now(), seconds: secondsOf(text) })
      before = text
    }).observe(document, { subtree: true, childList: true, characterData: true })
    /** "2:05" or "14". */
    const secondsOf = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  })
  await openApp(page, server.url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('timer').waitFor()
  // Warmth comes first, ten minutes without a cue.
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(500)
  const saved: SavedPlay = JSON.parse(await page.evaluate(readSaved))
  await page.waitForTimeout(SECONDS * 1000)
  const seen: Seen = JSON.parse(await page.evaluate("JSON.stringify(Reflect.get(globalThis, 'seen'))"))
  return compare(seen, saved)
}

/** Read as text: what the page has saved of the session that is running. */
function readSaved(): Promise<string> {
  return new Promise(resolve => {
    const opening = indexedDB.open('unknot')
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('kept').objectStore('kept').get('session')
      reading.addEventListener('success', () => {
        const saved: unknown = reading.result
        resolve(JSON.stringify(Reflect.get(Object(saved), 'session')))
        opening.result.close()
      })
    })
  })
}

/** What was seen against the deadlines that follow from what was saved. */
function compare({ bells, shown }: Seen, { endsAt, at, segments }: SavedPlay) {
  const cues: number[] = []
  const seconds: { readonly at: number; readonly seconds: number }[] = []
  let end = endsAt
  for (const [index, segment] of segments.entries()) {
    if (index < at) continue
    if (index > at) {
      cues.push(end)
      end += segment.seconds * 1000
    }
    if (segment.kind === 'hold') cues.push(end - segment.seconds * 500)
    for (let left = segment.seconds; left > 0; left -= 1)
      seconds.push({ at: end - left * 1000, seconds: left })
  }
  return {
    bells: cues.flatMap(cue => lateness(cue, bells)),
    shown: seconds.flatMap(second =>
      lateness(
        second.at,
        shown.filter(one => one.seconds === second.seconds).map(one => one.at),
      ),
    ),
  }
}

/** How much later the first of these came than it should have; nothing when none came near. */
function lateness(due: number, came: readonly number[]): readonly number[] {
  const first = came.find(at => Math.abs(at - due) < NEAR)
  return first === undefined ? [] : [first - due]
}

function row(what: string, late: readonly number[]): Row {
  const sorted = late.map(Math.abs).toSorted((a, b) => a - b)
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
  const figures = `median ${share(0.5)} ms, p99 ${share(0.99)} ms, longest ${sorted.at(-1) ?? NaN} ms of ${sorted.length}`
  return [what, TARGET, figures]
}
