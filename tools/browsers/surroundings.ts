/**
 * `npm run surroundings [browser] [surrounding]`: opens the built app where something is wrong, in Chromium, Firefox and
 * WebKit, and prints what the page says and how long that took. Pictures are in test-results/surroundings.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '#e2e/support/server.ts'
import { BEGUN, SURROUNDINGS, type Surrounding } from './broken-surroundings.ts'
import { chromium } from './chromium.ts'
import type { Driven, Maker, Wishes } from './driven.ts'
import { field, textField } from './field.ts'
import { firefox } from './firefox.ts'
import { install } from './install.ts'
import { startSpoiling } from './spoiling-server.ts'
import { webkit } from './webkit.ts'

/** The bar: so long a person may look at a page that says nothing. */
const LIMIT_MS = 5_000
/** How much longer we look, to tell late from never. */
const PATIENCE_MS = 20_000
const PAINTED_MS = 600

/** Each surrounding on Today, in light and in English; some of them elsewhere, too. */
const VISITS = [
  { path: '/', language: 0, dark: false, name: '', only: undefined },
  { path: '/de/', language: 1, dark: true, name: ' de dark', only: undefined },
  { path: '/learn/muscle/infraspinatus', language: 0, dark: false, name: ' learn', only: /^(old|the app)/ },
] as const

const root = join(import.meta.dirname, '../..')
if (!existsSync(join(root, 'dist', 'client'))) {
  console.error('The app is not built yet. Run "npm run build" first.')
  process.exit(1)
}
const pictures = join(root, 'test-results', 'surroundings')
mkdirSync(pictures, { recursive: true })
const [onlyBrowser = '', onlySurrounding = ''] = process.argv.slice(2)
const makers = [chromium, firefox, webkit].filter(({ name }) =>
  name.toLowerCase().includes(onlyBrowser.toLowerCase()),
)
const missing = install(makers)
const server = await startServer()
let failed = 0
for (const maker of makers) if (!missing.has(maker)) await walk(maker)
await server.kill()
for (const sentence of missing.values()) console.log(sentence)
console.log(`\n${failed} failed`)
process.exit(failed > 0 || missing.size === makers.length ? 1 : 0)

async function walk(maker: Maker): Promise<void> {
  for (const blocksCookies of [false, true])
    for (const dark of [false, true]) {
      const visits = VISITS.filter(visit => visit.dark === dark).flatMap(visit =>
        SURROUNDINGS.filter(
          ({ name, wishes }) =>
            name.includes(onlySurrounding) &&
            (wishes?.blocksCookies ?? false) === blocksCookies &&
            (visit.only === undefined || visit.only.test(name)),
        ).map(surrounding => ({ visit, surrounding })),
      )
      if (visits.length === 0) continue
      await withBrowser(maker, { blocksCookies, dark }, async driven => {
        for (const { visit, surrounding } of visits) await look(maker, driven, surrounding, visit)
      })
    }
}

async function withBrowser(
  maker: Maker,
  wishes: Wishes,
  work: (driven: Driven) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-surroundings-'))
  const driven = await maker.start(profile, wishes)
  console.log(`\n${driven.version}${wishes.blocksCookies === true ? ', cookies blocked' : ''}`)
  try {
    await work(driven)
  } finally {
    await driven.close().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true })
  }
}

async function look(
  maker: Maker,
  driven: Driven,
  surrounding: Surrounding,
  visit: (typeof VISITS)[number],
): Promise<void> {
  const spoiling = await startSpoiling(server.url, surrounding.spoiling ?? {})
  const says = surrounding.harmlessIn === maker.name ? BEGUN : surrounding.says
  const wanted = says[visit.language]
  try {
    if (surrounding.prepare) {
      await driven.open(`${spoiling.url}/robots.txt`)
      await driven.ask(`(${String(surrounding.prepare)})()`)
    }
    let begun = performance.now()
    await driven.open(`${spoiling.url}${visit.path}`)
    // A page that can be read fetches the app at the first tap: then the wait begins.
    await wait(700)
    let said = ''
    let isTapped = false
    while (performance.now() - begun < PATIENCE_MS) {
      // Nobody can tap before the browser has said whether there is a diary.
      if (!isTapped && (await driven.ask(`(${String(tapIfStatic)})()`)) === true) {
        isTapped = true
        begun = performance.now()
      }
      said = textField({ said: await driven.ask(`(${String(readPage)})()`) }, 'said')
      if (wanted.test(said)) break
      await wait(50)
    }
    const ms = Math.round(performance.now() - begun)
    const isRight = wanted.test(said) && ms <= LIMIT_MS
    if (!isRight) failed += 1
    print(isRight, `${surrounding.name}${visit.name}`, ms, said)
    const file = `${maker.name} ${surrounding.name}${visit.name}.png`.toLowerCase().replaceAll(' ', '-')
    // What was said is not yet painted everywhere.
    await wait(PAINTED_MS)
    writeFileSync(join(pictures, file), await driven.picture())
  } catch (error) {
    failed += 1
    print(false, `${surrounding.name}${visit.name}`, Number.NaN, String(field(error, 'message')))
  } finally {
    spoiling.end()
  }
}

function print(isRight: boolean, name: string, ms: number, said: string): void {
  console.log(
    `  ${isRight ? 'ok    ' : 'failed'} ${name.padEnd(34)} ${String(ms).padStart(6)} ms  ${said.slice(0, 230)}`,
  )
}

/** Runs in the page: taps what waits for the app. True when there was something to tap. */
function tapIfStatic(): boolean {
  const place = document.querySelector<HTMLElement>('#app[data-prerendered]')
  if (!place || place.inert) return false
  dispatchEvent(new Event('pointerdown'))
  place.querySelector<HTMLElement>('main button')?.click()
  return true
}

/** Runs in the page: what a person can read of why, or else what the screen is. */
function readPage(): string {
  const note = document.getElementById('not-started')
  if (note?.checkVisibility({ visibilityProperty: true }) === true) return note.textContent?.trim() ?? ''
  if (document.querySelector('#app[data-prerendered]')) return ''
  const notice = document.querySelector('.notices')?.textContent ?? ''
  const page = document.querySelector('#app .page')
  const head = page?.querySelector('.page-head') ?? page?.querySelector('h1')
  return `${notice} ${head?.textContent ?? ''}`.replace(/\s+/g, ' ').trim()
}
