// Every motion's key pose from both sides on one sheet: docs/screens/figures.png.
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { MOTIONS } from '#app/figure/motions.ts'
import type { MotionId } from '#app/figure/motions.ts'
import { baseClass, litClass } from '#app/figure/paint.ts'
import { HEIGHT, WIDTH, picture } from '#app/figure/scene.ts'
import { BUILDS } from '#app/figure/skeleton.ts'

const COLUMNS = 12
const TILE = 230
const sheet = new URL('../../docs/screens/figures.png', import.meta.url)

const ids = Object.keys(MOTIONS).filter((id): id is MotionId => id in MOTIONS)
const tiles = ids.flatMap(id => ([0, 1] as const).map(angle => tile(id, angle)))
const page = `<style>
  ${readFileSync(new URL('../../app/figure/figure.css', import.meta.url), 'utf8')}
  body { margin: 0; display: grid; grid-template-columns: repeat(${COLUMNS}, ${TILE}px); background: #fffdf8 }
  figure { margin: 0; font: 11px sans-serif; color: #566662 }
  figcaption { padding: 2px 8px 6px }
</style>${tiles.join('')}`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
const view = await browser.newPage({
  viewport: { width: COLUMNS * TILE, height: 900 },
  reducedMotion: 'reduce',
})
await view.setContent(page)
mkdirSync(new URL('.', sheet), { recursive: true })
await view.screenshot({ path: sheet.pathname, fullPage: true })
await browser.close()
console.log(`${ids.length} motions, ${tiles.length} pictures: docs/screens/figures.png`)

/** One picture; skin tones and builds take turns. */
function tile(id: MotionId, angle: 0 | 1): string {
  const turn = ids.indexOf(id)
  const build = BUILDS[turn % BUILDS.length] ?? 'broad'
  const { backdrop, shadow, layers, glow, isClose } = picture(MOTIONS[id], {
    at: 'still',
    side: 'L',
    build,
    angle,
  })
  const flat = backdrop.map(({ kind, d }) => `<path class="flat ${kind}" d="${d}"/>`)
  const panes = backdrop.map(({ kind, d }) => (kind === 'pane' ? `<path class="pane" d="${d}"/>` : ''))
  const paths = layers.map(
    layer =>
      `<path class="${baseClass(layer)}" d="${layer.d}"/><path class="${litClass(layer)}" d="${layer.light}"/>`,
  )
  const glowId = `${id}-${angle}`
  const at = glow ? `cx="${glow.x}" cy="${glow.y}"` : ''
  const spot = glow
    ? `<g class="${id.startsWith('release-') ? 'pressed' : ''}">
        <radialGradient id="${glowId}"><stop class="glow-stop" offset="0.1"/><stop class="glow-stop" offset="1" stop-opacity="0"/></radialGradient>
        <circle class="glow" ${at} r="${glow.r}" fill="url(#${glowId})"/><circle class="glow-heart" ${at} r="${glow.r * 0.26}"/>
      </g>`
    : ''
  return `<figure>
    <svg class="figure tone-${1 + (turn % 5)}${isClose ? ' close' : ''}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${TILE}">
      ${flat.filter(path => !path.includes('pane')).join('')}
      <path class="flat ground" d="${shadow}"/>${paths.join('')}${panes.join('')}${spot}
    </svg>
    <figcaption>${id}</figcaption>
  </figure>`
}
