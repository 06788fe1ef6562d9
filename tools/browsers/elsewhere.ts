/**
 * `npm run elsewhere [browser] [place]`: the first evening, from painting into the session, in Chromium, Firefox and WebKit
 * where Unknot has no host of its own or may keep nothing: with cookies blocked, below a path, and from a plain file host.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFiles } from '#e2e/support/file-host.ts'
import { startServer } from '#e2e/support/server.ts'
import { chromium } from './chromium.ts'
import type { Maker, Wishes } from './driven.ts'
import { TO_SESSION, type Step } from './evening.ts'
import { firefox } from './firefox.ts'
import { install } from './install.ts'
import { reasonOf, takeAll } from './step.ts'
import { webkit } from './webkit.ts'

interface Host {
  readonly url: string
  readonly end: () => Promise<void>
  /** What was asked for and is not there, on a plain file host. */
  readonly missing?: readonly string[]
}

interface Place {
  readonly name: string
  readonly host: () => Promise<Host>
  readonly wishes?: Wishes
}

const root = join(import.meta.dirname, '../..')
const BELOW = '/unknot/'
const HOSTED = '.cache/hosted'
const PLACES: readonly Place[] = [
  { name: 'cookies blocked', host: () => ourServer([]), wishes: { blocksCookies: true } },
  { name: 'below a path of our server', host: () => ourServer([below()]) },
  { name: 'plain file host', host: () => fileHost(join(root, 'dist', 'client'), '/') },
  { name: 'plain file host below a path', host: () => fileHost(below(), BELOW) },
]

const [onlyBrowser = '', onlyPlace = ''] = process.argv.slice(2).map(word => word.toLowerCase())
const pictures = join(root, 'test-results', 'elsewhere')
const makers = [chromium, firefox, webkit].filter(({ name }) => name.toLowerCase().includes(onlyBrowser))
const missing = install(makers)
const here = makers.filter(maker => !missing.has(maker))
let failed = 0
for (const place of PLACES.filter(({ name }) => name.includes(onlyPlace)))
  for (const maker of here) failed += await walk(maker, place)
for (const sentence of missing.values()) console.log(`\n${sentence}`)
console.log(`\n${here.length} of ${makers.length} browsers walked, ${failed} steps failed`)
process.exit(failed > 0 || here.length === 0 ? 1 : 0)

/** One evening; gives how many steps failed. */
async function walk(maker: Maker, { name, host, wishes }: Place): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-elsewhere-'))
  const { url, end, missing: notThere = [] } = await host()
  const driven = await maker.start(profile, wishes)
  console.log(`\n${driven.version}, ${name}`)
  try {
    const opens: Step = ['the address is opened', () => driven.open(url).then(() => undefined)]
    const { failures } = await takeAll([opens, ...TO_SESSION], driven)
    const file = `${maker.name} ${name}.png`.toLowerCase().replaceAll(' ', '-')
    mkdirSync(pictures, { recursive: true })
    writeFileSync(join(pictures, file), await driven.picture())
    for (const path of notThere) console.log(`  failed asked for what is not there: ${path}`)
    for (const line of new Set(driven.errors())) console.log(`         said: ${line}`)
    return failures + notThere.length
  } catch (error) {
    console.log(`  failed ${reasonOf(error)}`)
    return 1
  } finally {
    await driven.close().catch(() => undefined)
    await end()
    rmSync(profile, { recursive: true, force: true })
  }
}

async function ourServer(build: readonly string[]): Promise<Host> {
  const { url, kill } = await startServer({}, build)
  return { url, end: kill }
}

async function fileHost(folder: string, path: string): Promise<Host> {
  const { url, close, missing: notThere } = await serveFiles(folder, path)
  return { url, end: close, missing: notThere }
}

/** The app built for a path, as `npm run hosting` builds it. */
function below(): string {
  const options = ['--base', BELOW, '--out', HOSTED, '--without-voice', '--if-changed']
  execFileSync(process.execPath, ['tools/build/build.ts', ...options], { cwd: root, stdio: 'ignore' })
  return join(root, HOSTED, 'client')
}
