// The figure, motion by motion: contact sheets in docs/screens; with `--measure`, how much of it shows what is in front.
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { loopSeconds } from '#app/figure/motion.ts'
import { MOTIONS } from '#app/figure/motions.ts'
import type { MotionId } from '#app/figure/motions.ts'
import { linesOf, surfacesOf } from '#app/figure/paint.ts'
import type { Path } from '#app/figure/paint.ts'
import { picture } from '#app/figure/scene.ts'
import { BUILDS } from '#app/figure/skeleton.ts'
import { inFront } from '#test/figure/in-front.ts'

const ANGLES = [0, 1] as const
const ids = Object.keys(MOTIONS).filter((id): id is MotionId => id in MOTIONS)
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'))
const chosen = wanted.length > 0 ? ids.filter(id => wanted.includes(id)) : ids

if (process.argv.includes('--measure')) measure()
else await sheets()

/** Eight moments of a motion from both sides, 400 points each. */
function measure(): void {
  const MOMENTS = 8
  const POINTS = 400
  const all = { points: 0, right: 0, strict: 0 }
  const worst: { id: string; share: number }[] = []
  for (const id of chosen) {
    const motion = MOTIONS[id]
    const own = { points: 0, right: 0 }
    for (const angle of ANGLES)
      for (let moment = 0; moment < MOMENTS; moment++) {
        const at = (loopSeconds(motion) * moment) / MOMENTS
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
      `(${chosen.length} motions, ${MOMENTS} moments, both views); ${percent(all.strict / all.points)} of fills alone, lines taken away`,
  )
  console.log(
    `least: ${worst
      .slice(0, 5)
      .map(({ id, share }) => `${id} ${percent(share)}`)
      .join(', ')}`,
  )
  if (all.right / all.points < 0.995) process.exit(1)
}

async function sheets(): Promise<void> {
  const columns = 12
  const size = 230
  const sheet = new URL('../../docs/screens/figures.png', import.meta.url)
  const tiles = chosen.flatMap(id => ANGLES.map(angle => tile(id, angle, size)))
  const page = `<style>
    ${readFileSync(new URL('../../app/figure/figure.css', import.meta.url), 'utf8')}
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${size}px); background: #fffdf8 }
    figure { margin: 0; font: 11px sans-serif; color: #566662 }
    figcaption { padding: 2px 8px 6px }
  </style>${tiles.join('')}`
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
  const view = await browser.newPage({
    viewport: { width: columns * size, height: 900 },
    reducedMotion: 'reduce',
  })
  await view.setContent(page)
  mkdirSync(new URL('.', sheet), { recursive: true })
  await view.screenshot({ path: sheet.pathname, fullPage: true })
  await browser.close()
  console.log(`${chosen.length} motions, ${tiles.length} pictures: docs/screens/figures.png`)
}

/** One picture; skin tones and builds take turns. */
function tile(id: MotionId, angle: 0 | 1, size: number): string {
  const turn = ids.indexOf(id)
  const build = BUILDS[turn % BUILDS.length] ?? 'broad'
  const shown = picture(MOTIONS[id], { at: 'still', side: 'L', build, angle })
  const { glow, width, height, isClose } = shown
  const glowId = `${id}-${angle}`
  const spot = glow
    ? `<g class="${id.startsWith('release-') ? 'pressed' : ''}">
        <radialGradient id="${glowId}" gradientUnits="userSpaceOnUse" cx="${glow.x}" cy="${glow.y}" r="${glow.r}">
          <stop class="glow-heart" offset="0.3"/><stop class="glow-stop" offset="0.34"/><stop class="glow-stop" offset="1" stop-opacity="0"/>
        </radialGradient>
        <path class="glow" d="${glow.d}" fill="url(#${glowId})"/>
      </g>`
    : ''
  return `<figure>
    <svg class="figure tone-${1 + (turn % 5)}${isClose ? ' close' : ''}" viewBox="0 0 ${width} ${height}" width="${size}" height="${size * 0.83}">
      <g class="surfaces">${pathsOf(surfacesOf(shown))}</g>${spot}<g class="lines">${pathsOf(linesOf(shown))}</g>
    </svg>
    <figcaption>${id}</figcaption>
  </figure>`
}

function pathsOf(paths: readonly Path[]): string {
  return paths.map(({ name, d }) => `<path class="${name}" d="${d}"/>`).join('')
}
