/**
 * `npm run bench:figure [-- MOTION…]`: the frames of running sessions at CPU 4×, motion by motion, on the way there and at
 * work, beside a page that only turns a square. Prints them, and writes docs/benchmarks.md when all were measured.
 */
import { chromium, type Page } from '@playwright/test'
import { segmentsOf } from '#core/session/script/segments.ts'
import { advance, prepare, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { POSITIONS, TOOLS } from '#core/vocabulary/ids.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { overwriteSaved } from '#e2e/support/disk.ts'
import { openWithCourse } from '#e2e/support/full-diary.ts'
import { FIGURE, SAVED_SESSION } from '#e2e/support/hooks.ts'
import { startServer } from '#e2e/support/server.ts'
import { framesDuring, framesOf, frameWords, type Frames } from './frame-times.ts'
import { machine, table, writeSection, type Row } from './report.ts'

const SLOWER = 4
const SECONDS = 5
/** A figure that only breathes is drawn ten times a second. */
const BREATH_MS = 80
/** A page that was opened anew has settled by then: opening is measured by `bench:start`. */
const OPENING_MS = 4_000
/** The first four take most work in Node; the others are done sitting, standing and on all fours. */
const MEASURED = [
  'st-itb-cross',
  'ex-lateral-raise',
  'st-corner-high',
  'ex-scaption',
  'mo-march',
  'st-cat-cow',
  'st-levator',
  'mo-side-bend',
] as const
const KINDS = { stretch: 'stretch', mobility: 'mobility', strength: 'mobility', core: 'mobility' } as const

const wanted = process.argv.slice(2)
const chosen = MEASURED.filter(id => wanted.length === 0 || wanted.includes(id))
/** The first step is there for the second to follow it. */
const steps = [...chosen.slice(0, 1), ...chosen].map((movement): Step => {
  const { dose, kind, posture } = movements[movement]
  return {
    technique: KINDS[kind],
    movement,
    side: 'L',
    tool: 'none',
    posture,
    seconds: dose.secondsRange[1],
    repeats: dose.repeats,
    restSeconds: dose.restSeconds,
    maxPain: dose.startPain,
    why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
  }
})
const SESSION = 'measured'
const segments = segmentsOf(steps, { muscles, techniques, movements, regions })

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const where = machine(`Chromium ${browser.version()}`, `CPU ${SLOWER}× slower, 390 × 844`)
const rows: Row[] = []
const tell = (what: string, target: string, frames: Frames) => {
  rows.push([what, target, frameWords(frames)])
  console.log([what, frameWords(frames)].join(' | '))
}

const { page, slow } = await openPage()
tell('a page that turns a square', '–', await bare())
await openWithCourse(page, server.url, {
  start: Date.now(),
  pain: 4,
  lines: [
    [
      0,
      { type: 'setup-chosen', setup: { tools: TOOLS, positions: POSITIONS, minutesADay: 20, helped: false } },
    ],
    [0, { type: 'session-started', session: SESSION, steps, painBefore: 4 }],
  ],
})
for (const [index, id] of chosen.entries()) {
  const parts = [
    ['on the way', 'ready'],
    ['at work', 'hold'],
  ] as const
  for (const [name, kind] of parts) {
    const at = segments.findIndex(segment => segment.step === index + 1 && segment.kind === kind)
    if (at < 0) continue
    const { frames, pictures } = await measured(at)
    tell(`${id}, ${name}: the page`, 'frame p95 ≤ 33 ms', frames)
    tell(`${id}, ${name}: the figure while it moves`, 'thirty a second', pictures)
  }
}
tell('a page that turns a square, after that', '–', await bare())
await browser.close()
await server.kill()
if (chosen.length === MEASURED.length) writeSection('The figure', `${where}\n\n${table(rows)}`)
process.exit(0)

/** The session goes on a moment before a segment, as after a reload, and is watched from its begin. */
async function measured(at: number): Promise<{ readonly frames: Frames; readonly pictures: Frames }> {
  await slow(1)
  const now = await page.evaluate(() => Date.now())
  const begun = advance(prepare(segments), { type: 'start' }, now)
  const here = segments[at]
  if (begun.state !== 'running' || !here) throw new Error('no such segment')
  const session: Session = { ...begun, at: at - 1, endsAt: now + OPENING_MS, seenAt: now, tickedAt: now }
  await overwriteSaved(page, SAVED_SESSION, { id: SESSION, session })
  await page.goto(`${server.url}/session`)
  await page.getByRole('timer').waitFor()
  await page.locator(FIGURE).waitFor()
  await slow(SLOWER)
  await page.locator(`.session-${here.kind}`).waitFor()
  const [frames, pictures] = await Promise.all([framesDuring(page, SECONDS), picturesDuring()])
  return { frames, pictures }
}

/**
 * How long it took from one picture of the figure to the next until it only breathes: each begins on an empty canvas.
 * The browser slows the page down by itself, not the worker: what a picture costs there is the cost on this machine.
 */
async function picturesDuring(): Promise<Frames> {
  const found = await Promise.all(
    page.workers().map(worker =>
      worker
        .evaluate(
          seconds =>
            new Promise<number[]>(done => {
              if (!('OffscreenCanvasRenderingContext2D' in globalThis)) return done([])
              const { prototype } = OffscreenCanvasRenderingContext2D
              // oxlint-disable-next-line typescript/unbound-method -- applied to each pen below
              const clear = prototype.clearRect
              const times: number[] = []
              prototype.clearRect = function (...given) {
                times.push(performance.now())
                clear.apply(this, given)
              }
              setTimeout(() => {
                prototype.clearRect = clear
                done(times)
              }, seconds * 1000)
            }),
          SECONDS,
        )
        .catch((): number[] => []),
    ),
  )
  const times = found.toSorted((a, b) => b.length - a.length)[0] ?? []
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const still = gaps.findIndex((_, index) => gaps.slice(index, index + 3).every(gap => gap > BREATH_MS))
  return framesOf(gaps.slice(0, still))
}

/** What the machine itself can do meanwhile. */
async function bare(): Promise<Frames> {
  const { page: plain, slow: slowPlain } = await openPage()
  await plain.setContent(
    '<svg width="390" height="470" viewBox="0 0 100 100"><path d="M20 20h60v60h-60z"/></svg>',
  )
  await slowPlain(SLOWER)
  await plain.evaluate(() => {
    const path = document.querySelector('path')
    const turn = (ms: number) => {
      path?.setAttribute('transform', `rotate(${ms / 20} 50 50)`)
      requestAnimationFrame(turn)
    }
    requestAnimationFrame(turn)
  })
  const frames = await framesDuring(plain, SECONDS)
  await plain.close()
  return frames
}

async function openPage(): Promise<{
  readonly page: Page
  readonly slow: (rate: number) => Promise<unknown>
}> {
  const opened = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const devtools = await opened.context().newCDPSession(opened)
  return { page: opened, slow: rate => devtools.send('Emulation.setCPUThrottlingRate', { rate }) }
}
