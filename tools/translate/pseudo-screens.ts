/**
 * `npm run pseudo`: builds the app in the languages that nobody speaks (./pseudo.ts), opens every screen of a first visit
 * and of weeks at three widths, and tells where something lies outside the screen or runs into something else.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { expectFits, setDirection } from '#e2e/support/barriers.ts'
import { EVERYWHERE } from '#e2e/support/everywhere.ts'
import { openWithDiary } from '#e2e/support/full-diary.ts'
import { expectNothingRunsTogether } from '#e2e/support/large-text.ts'
import { openApp, visit } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { ROOT } from '#tools/dev/imports.ts'
import { PSEUDO, type Pseudo } from './pseudo.ts'

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
] as const
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
let looks = 0
const faults: string[] = []
for (const pseudo of PSEUDO) await lookAt(pseudo)
await browser.close()
for (const fault of faults) console.log(fault)
console.log(`${looks} looks, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

async function lookAt(pseudo: Pseudo): Promise<void> {
  const out = `.cache/pseudo-${pseudo}`
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/build/build.ts'), '--only', 'en', '--without-voice', '--out', out],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, UNKNOT_PSEUDO: pseudo } },
  )
  if (status !== 0) throw new Error(`the build in ${pseudo} failed`)
  const server = await startServer({}, [join(ROOT, out, 'client')])
  for (const open of [openApp, openWithDiary]) {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    await open(page, server.url)
    for (const address of EVERYWHERE) {
      await visit(page, `${server.url}${address}`)
      if (pseudo === 'right-to-left') await setDirection(page, 'rtl')
      await lookEverywhere(page, `${pseudo}, ${open.name}, ${address}`)
    }
    await page.context().close()
  }
  await server.kill()
}

async function lookEverywhere(page: Page, where: string): Promise<void> {
  for (const size of WIDTHS) {
    await page.setViewportSize(size)
    for (const look of [expectFits, expectNothingRunsTogether]) {
      looks += 1
      await look(page, `${where}, ${size.width}`).catch((error: unknown) => {
        const said = String(error)
          .split('\n')
          .filter(line => /^[+-] {2,}/.test(stripVTControlCharacters(line)))
        faults.push(
          [`${where}, ${size.width}:`, ...said.map(line => stripVTControlCharacters(line))].join('\n'),
        )
      })
    }
  }
}
