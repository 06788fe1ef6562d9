/**
 * The size budget by what one evening loads: the first view, the first evening, coming back, each page of Learn, everything,
 * and each pack. Set tight enough to sting. `npm run bench:evening-bytes` sees the same in a browser, headers included.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const client = join(import.meta.dirname, '../..', 'dist', 'client')
const assets = join(client, 'assets')
const files = readdirSync(assets).filter(name => /\.(?:js|json|css)$/.test(name))

/** What the evening opens, by the names of their files without the hash. */
const EVENING = ['find', 'check', 'session', 'drawing']
const RETURN = ['returning', 'more']
/**
 * What only comes when somebody asks for it, by the beginning of its file's name: who tells it in own words, who sets a
 * passphrase, who locks the diary, who changes all of it at once (a file, the copy, the lock), who repairs it, who reads
 * before unlocking, the clinician who reviews, who runs the break timer, who searches (with the words around the numbers of
 * a record), who asks what a step rests on, who takes a table, a file for a practice or the calendar, who shows a code
 * or reads one, who keeps devices in step, who is given a programme or makes one, and who sends a sheet. KiB gz, script and data together.
 */
const PACKS = {
  'word-lists-': 181,
  'passphrase-guesses-': 230,
  'open-pages-': 2,
  'breaks-runner-': 6,
  'argon2-': 12,
  'lock-': 8,
  'rewrite-': 2,
  'repair-': 1,
  'clinical-review-': 7,
  'reviewables-': 7.5,
  'page-search-': 51,
  'sources-': 17,
  'learn-lines-': 2,
  'works-': 1,
  'export-formats-': 12,
  'codes-': 22,
  'scan-': 3,
  'devices-': 10.5,
  'pairing-': 18,
  'sync-pack-': 16,
  'seal-': 7,
  'server-link-': 1.5,
  '_md-': 3.5,
  'programme-': 8,
  'course-': 3,
  'code-': 3,
  'weigh-': 4,
  'row-words-': 1.5,
  'make-': 7,
  'share-link-': 1,
  'routine-link-': 1,
  'sheet-link-': 16,
} as const

/** Compressed in itself. */
const PACKED = /\.(?:woff2|png|webp)$/
const isPack = (name: string) => Object.keys(PACKS).some(pack => name.startsWith(pack))
const isScript = (name: string) => name.endsWith('.js')
const isApp = (name: string) => isScript(name) || name.endsWith('.json')
const inAssets = (names: readonly string[]) => names.map(name => join(assets, name))

const page = readFileSync(join(client, 'index.html'), 'utf8')
const landing = shownBy(page)
const app = fileOf('index', '.js')
const evening = [...new Set([app, ...EVENING.flatMap(name => loadedBy(fileOf(name, '.js')))])]
const back = [...new Set([app, ...RETURN.flatMap(name => loadedBy(fileOf(name, '.js')))])]
const sent = [join(client, 'index.html'), ...landing, ...inAssets(evening)]
const scripts = landing.filter(isScript)
const learn = globSync('learn/**/index.html', { cwd: client }).map(path => ({
  path,
  kib: gz([join(client, path), ...shownBy(readFileSync(join(client, path), 'utf8'))]),
}))
const heaviest = learn.toSorted((one, other) => other.kib - one.kib)
const muscle = heaviest.find(({ path }) => path.includes('muscle'))

/** What, KiB, and at most how many. */
const BUDGETS: readonly (readonly [what: string, kib: number, most: number])[] = [
  ['script of a page that is only read, brotli', br(scripts), 1.7],
  ['script of the app before any screen, gz', gz(inAssets([app])), 49],
  ['script of the first evening, brotli', br([...scripts, ...inAssets(evening.filter(isScript))]), 160],
  ['all of the first evening but the voice, brotli', br(sent), 265],
  ['script of coming back, brotli', br(inAssets(back.filter(isScript))), 90],
  ['a page of a muscle with all it shows, gz', muscle?.kib ?? Number.NaN, 121],
  ['the heaviest page of Learn, gz', heaviest[0]?.kib ?? Number.NaN, 121],
  ['script of all but packs, gz', gz(inAssets(files.filter(name => isScript(name) && !isPack(name)))), 278],
  [
    'script and data of all but packs, gz',
    gz(inAssets(files.filter(name => isApp(name) && !isPack(name)))),
    400,
  ],
  ...Object.entries(PACKS).map(
    ([pack, most]) =>
      [`${pack}*`, gz(inAssets(files.filter(name => isApp(name) && name.startsWith(pack)))), most] as const,
  ),
]
const REQUESTS = 24

for (const [what, kib, most] of BUDGETS)
  if (!what.endsWith('*')) console.log(`${what}: ${kib.toFixed(1)} KiB of ${most}`)
console.log(`files of the first evening: ${sent.length} of ${REQUESTS}`)
const over = BUDGETS.filter(([, kib, most]) => !(kib <= most))
for (const [what, kib, most] of over) console.error(`✗ ${what}: ${kib.toFixed(1)} KiB of ${most}`)
if (over.length > 0 || sent.length > REQUESTS) process.exit(1)

/** The file of a part of the app. */
function fileOf(name: string, ending: string): string {
  const found = files.filter(
    file => file.startsWith(`${name}-`) && file.length === name.length + 9 + ending.length,
  )
  if (found.length !== 1) throw new Error(`the build has ${found.length} files for ${name}`)
  return found[0] ?? ''
}

/** A script with all it imports, and the data of each. */
function loadedBy(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const code = readFileSync(join(assets, file), 'utf8')
  for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    loadedBy(next, seen)
  return [...seen].flatMap(name => {
    const data = name.replace(/\.js$/, '.json')
    return files.includes(data) ? [name, data] : [name]
  })
}

/** The files a page names itself, that of the app apart: it comes with the first touch. */
function shownBy(html: string): readonly string[] {
  const named = [...html.matchAll(/ (?:src|href)="(\/(?:assets\/[^"#]+|icon\.svg))/g)].map(
    ([, path = '']) => path,
  )
  return [...new Set(named)].map(path => join(client, path)).filter(path => existsSync(path))
}

/** As the server sends it: what is compressed already stays as it is. */
function br(paths: readonly string[]): number {
  return sum(paths, path =>
    existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : brotliCompressSync(readFileSync(path)),
  )
}

function gz(paths: readonly string[]): number {
  return sum(paths, path => gzipSync(readFileSync(path), { level: 9 }))
}

function sum(paths: readonly string[], compress: (path: string) => Buffer): number {
  return paths.map(path => sizeOf(path, compress)).reduce((total, size) => total + size, 0) / 1024
}

function sizeOf(path: string, compress: (path: string) => Buffer): number {
  return (PACKED.test(path) ? readFileSync(path) : compress(path)).length
}
