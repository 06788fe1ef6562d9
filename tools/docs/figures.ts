// The figure, motion by motion: contact sheets in docs/screens; with `--measure`, how much of it shows what is in front.
// `--large` draws in reports/figures/large as large as a phone shows it in a session, `--dark` with the dark colours.
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { loopSeconds, waySeconds } from '#app/figure/motion.ts'
import type { At, Motion } from '#app/figure/motion.ts'
import { MOTIONS } from '#app/figure/motions.ts'
import type { MotionId } from '#app/figure/motions.ts'
import { linesOf, strengthOf, surfacesOf } from '#app/figure/paths.ts'
import type { Path } from '#app/figure/paths.ts'
import { picture } from '#app/figure/scene.ts'
import { BUILDS } from '#app/figure/skeleton.ts'
import { inFront } from '#test/figure/in-front.ts'

const ANGLES = [0, 1] as const
const ids = Object.keys(MOTIONS).filter((id): id is MotionId => id in MOTIONS)
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'))
const chosen = wanted.length > 0 ? ids.filter(id => wanted.includes(id)) : ids
const isDark = process.argv.includes('--dark')

/** Eight moments of a motion from both sides, 400 points each. */
function measure(): void {
  const EIGHT = 8
  const POINTS = 400
  const all = { points: 0, right: 0, strict: 0 }
  const worst: { id: string; share: number }[] = []
  for (const id of chosen) {
    const motion = MOTIONS[id]
    const own = { points: 0, right: 0 }
    for (const angle of ANGLES)
      for (let moment = 0; moment < EIGHT; moment++) {
        const at = (loopSeconds(motion) * moment) / EIGHT
        const build = BUILDS[moment % BUILDS.length] ?? 'broad'
        const tally = inFront(motion, { at, side: 'L', build, angle }, POINTS)
        own.points += tally.points
        own.right += tally.right
        all.strict += tally.strict
      }
    all.points += own.points
    all.right += own.right
    worst.push({ id, share: own.right / own.points })
  }
  worst.sort((a, b) => a.share - b.share)
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`
  console.log(
    `the drawn part is the nearest: ${percent(all.right / all.points)} of ${all.points} points ` +
      `(${chosen.length} motions, ${EIGHT} moments, both views); ${percent(all.strict / all.points)} of fills alone, lines taken away`,
  )
  console.log(
    `least: ${worst
      .slice(0, 5)
      .map(({ id, share }) => `${id} ${percent(share)}`)
      .join(', ')}`,
  )
  if (all.right / all.points < 0.995) process.exit(1)
}

/** The moments of a contact sheet: on the way there, at work, letting go, at rest. */
const MOMENTS = [
  ['set-up', (motion: Motion): At => ({ phase: 'set-up', seconds: waySeconds(motion) * 0.55 })],
  ['work', (): At => 'still'],
  ['let-go', (): At => ({ phase: 'let-go', seconds: 1.15 })],
  ['rest', (): At => ({ phase: 'rest', seconds: 1 })],
] as const

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })

/** What a phone of 390 × 844 shows of a motion in a session: at work from both sides, and on the way there. */
async function large(): Promise<void> {
  const browser = await launch()
  const perSheet = 4
  for (let first = 0; first < chosen.length; first += perSheet) {
    const tiles = chosen
      .slice(first, first + perSheet)
      .flatMap(id =>
        ANGLES.flatMap(angle =>
          MOMENTS.slice(0, 2).map(([name, at]) => tile(id, angle, at(MOTIONS[id]), 390, name, 473)),
        ),
      )
    const name = `${String(first / perSheet + 1).padStart(2, '0')}${isDark ? '-dark' : ''}.png`
    await shoot(browser, tiles, 4, 390, new URL(`../../reports/figures/large/${name}`, import.meta.url))
  }
  await browser.close()
}

async function sheets(): Promise<void> {
  const browser = await launch()
  const overview = chosen.flatMap(id => ANGLES.map(angle => tile(id, angle, 'still', 230)))
  if (chosen.length === ids.length)
    await shoot(browser, overview, 12, 230, new URL('../../docs/screens/figures.png', import.meta.url))
  const perSheet = 10
  for (let first = 0; first < chosen.length; first += perSheet) {
    const tiles = chosen
      .slice(first, first + perSheet)
      .flatMap(id =>
        ANGLES.flatMap(angle => MOMENTS.map(([name, at]) => tile(id, angle, at(MOTIONS[id]), 210, name))),
      )
    const name = `${String(first / perSheet + 1).padStart(2, '0')}.png`
    await shoot(browser, tiles, 8, 210, new URL(`../../reports/figures/${name}`, import.meta.url))
  }
  await browser.close()
  console.log(
    `${chosen.length} motions: docs/screens/figures.png, and from both sides at four moments in reports/figures/`,
  )
}

async function shoot(
  browser: Browser,
  tiles: readonly string[],
  columns: number,
  size: number,
  to: URL,
): Promise<void> {
  const page = `<style>
    ${readFileSync(new URL('../../app/figure/figure.css', import.meta.url), 'utf8')}
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${size}px); background: light-dark(#fffdf8, #0f1b1b) }
    html { color-scheme: ${isDark ? 'dark' : 'light'} }
    figure { margin: 0; font: 11px sans-serif; color: light-dark(#566662, #b9c4bd) }
    figcaption { padding: 2px 8px 6px }
  </style>${tiles.join('')}`
  const view = await browser.newPage({
    viewport: { width: columns * size, height: 900 },
    reducedMotion: 'reduce',
  })
  await view.setContent(page)
  mkdirSync(new URL('.', to), { recursive: true })
  await view.screenshot({ path: to.pathname, fullPage: true })
  await view.close()
}

/** One picture; skin tones and builds take turns. */
function tile(
  id: MotionId,
  angle: 0 | 1,
  at: At,
  size: number,
  name = '',
  height = Math.round(size * 0.83),
): string {
  const turn = ids.indexOf(id)
  const build = BUILDS[turn % BUILDS.length] ?? 'broad'
  const shown = picture(MOTIONS[id], { at, side: 'L', build, angle })
  const { glow, isClose } = shown
  const glowId = `${id}-${angle}-${name}`
  const spot = glow
    ? `<g class="${id.startsWith('release-') ? 'pressed' : ''}">
        <radialGradient id="${glowId}" gradientUnits="userSpaceOnUse" cx="${glow.x}" cy="${glow.y}" r="${glow.r}">
          <stop class="glow-heart" offset="0.3"/><stop class="glow-stop" offset="0.34"/><stop class="glow-stop" offset="1" stop-opacity="0"/>
        </radialGradient>
        <path class="glow" d="${glow.d}" opacity="${strengthOf(glow)}" fill="url(#${glowId})"/>
      </g>`
    : ''
  return `<figure>
    <svg class="figure tone-${1 + (turn % 5)}${isClose ? ' close' : ''}" viewBox="0 0 ${shown.width} ${shown.height}" preserveAspectRatio="${shown.beyond.below > 0 ? 'xMidYMin' : 'xMidYMid'}" width="${size}" height="${height}">
      <g class="surfaces">${pathsOf(surfacesOf(shown))}</g>${spot}<g class="lines">${pathsOf(linesOf(shown))}</g>
    </svg>
    <figcaption>${id} ${name}</figcaption>
  </figure>`
}

function pathsOf(paths: readonly Path[]): string {
  return paths
    .map(({ name, d, opacity = '1' }) => `<path class="${name}" d="${d}" opacity="${opacity}"/>`)
    .join('')
}

if (process.argv.includes('--measure')) measure()
else if (process.argv.includes('--large')) await large()
else await sheets()
