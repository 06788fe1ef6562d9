/**
 * Builds the app into dist/client: bundle, offline worker, compressed copies, recorded voice. `--base /unknot/` builds it for
 * that path of a host (docs/hosting.md). `--with es` adds a language that is not
 * whole yet, `--only en` builds one alone. `--if-changed` builds nothing that is fresh; `--without-voice` leaves its files empty,
 * for tests, which have the few sentences made that they hear; `--out` chooses another folder than dist.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { languagePath, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { EVERY_LANGUAGE, isLanguage, LANGUAGES, type Language } from '#core/vocabulary/language.ts'
import { optionIn, readBasePath } from './base-path.ts'
import { checkShipped, licencesText } from './licences.ts'
import { fillManifest } from './manifest.ts'
import { writeAppManifest, writeMaps, type Page } from './sitemap.ts'
import { openPrerenderer, prerenderLearn, prerenderScreens, type Prerenderer } from './prerender.ts'
import { writeHostFiles } from './static-host.ts'
import { serviceWorkerCode } from './service-worker.ts'
import { isSpoken } from './voice/pico.ts'
import { holdPlaces, speakInto, voiceVersion, type Sentences } from './voice/speak.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, optionIn(process.argv, '--out') ?? 'dist')
const client = join(dist, 'client')
const stamp = join(dist, 'built-from')
/** What the recorded voice says, by language. */
const spoken = join(dist, 'spoken.json')
const SOURCES = [
  'app',
  'core',
  'knowledge',
  'locales',
  'public',
  'index.html',
  'vite.config.ts',
  'tools/build/build.ts',
  'tools/build/base-path.ts',
  'tools/build/licences.ts',
  'tools/build/learn-archive.ts',
  'tools/translate',
  'tools/build/sitemap.ts',
  'tools/build/prerender.ts',
  'tools/build/service-worker.ts',
  'tools/build/manifest.ts',
  'tools/build/chunks.ts',
  'tools/build/data-files.ts',
  'tools/build/late-style.ts',
  'tools/build/literals.ts',
  'tools/dev/imports.ts',
  'tools/build/simplify-svg.ts',
  'tools/build/shared-drawings.ts',
  'tools/build/inherited-style.ts',
  'tools/build/static-host.ts',
  'server/http/headers.ts',
  'tools/build/voice',
  'package-lock.json',
  'LICENSE',
]

/** Named in vite.config.ts; why: app/figure/drawing-thread.ts. */
const WORKER_CHUNK = 'drawing'
/** Smaller files are sent as fast as they are. */
const WORTH_COMPRESSING = 1024
/** What every language shows and none has for itself. */
const SHARED = ['/icon.svg', '/licences.txt']

/**
 * Prerendered screens are for a first visit, and shop windows for other places: offline the app needs neither, and draws
 * by itself. Learn is kept later.
 */
const NOT_PRECACHED =
  /^\/(?:worker\.js|404\.html|screenshots\/.*|assets\/(?:learn-pages-|map\.|figure\.).*)$|\/index\.html$/

/** What only makes documents, and what only they say: the app shows the documents. */
const BUILD_ONLY =
  /\/app\/features\/learn\/(?:(?:pages|questions)\/.*|view|links|structured|companions|reviewable-of)\.tsx?$|\/knowledge\/(?:evidence\/claims|atlas\/chains)\b/

const base = readBasePath(optionIn(process.argv, '--base') ?? (process.env['UNKNOT_BASE'] || undefined))
if (!base.ok) {
  console.error(base.sentence)
  process.exit(1)
}
const begun = optionIn(process.argv, '--with')
if (begun !== undefined && !isLanguage(begun)) {
  console.error(`${begun} is no language in core/vocabulary/languages.json.`)
  process.exit(1)
}
const only = optionIn(process.argv, '--only')
const languages = [...LANGUAGES, ...EVERY_LANGUAGE.filter(name => name === begun)].filter(
  name => only === undefined || name === only,
)
// Vite's settings are read anew for each language.
process.env['UNKNOT_BASE'] = `${base.basePath}/`

const wanted = fingerprint(SOURCES.flatMap(name => filesUnder(join(root, name))))
const built = [wanted, base.basePath, ...languages].join(' ')
if (process.argv.includes('--if-changed') && existsSync(stamp) && readFileSync(stamp, 'utf8') === built) {
  console.log('The build is fresh.')
} else {
  rmSync(dist, { recursive: true, force: true })
  process.env['UNKNOT_BUILD'] = wanted.slice(0, 12)
  const pages: Page[] = []
  let at: Prerenderer['appPages']['at'] | undefined
  const sentences: { -readonly [Spoken in keyof Sentences]: Sentences[Spoken] } = {}
  for (const language of languages) {
    const made = await buildIn(language)
    pages.push(...made.pages)
    if (isSpoken(language)) sentences[language] = made.sentences
    at ??= made.at
  }
  if (at) writeMaps(client, pages, at)
  await Promise.all(filesUnder(client).map(compress))
  writeHostFiles(client, base.basePath)
  writeFileSync(spoken, JSON.stringify(sentences))
  writeFileSync(stamp, built)
  console.log(`Built ${relative(root, client)}, with ${pages.length} pages of Learn.`)
}
await addVoice(process.argv.includes('--without-voice'))

/** What was said once is kept, so that this takes a moment unless words have changed. */
async function addVoice(isEmpty: boolean): Promise<void> {
  const began = performance.now()
  const sentences: Sentences = JSON.parse(readFileSync(spoken, 'utf8'))
  if (isEmpty) return holdPlaces(client, sentences)
  const { count, made } = await speakInto(client, sentences)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${count} spoken sentences, ${made} of them said now, in ${seconds} s.`)
}

/** Nothing ships without its licence or twice, and what draws the figure in a worker brings nothing of the page along. */
function checkBundle(): Plugin {
  return {
    name: 'check-bundle',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
      const shipped = chunks.flatMap(({ modules }) => Object.keys(modules))
      checkShipped(root, shipped)
      const twice = shipped.filter(id => BUILD_ONLY.test(id))
      if (twice.length > 0) throw new Error(`the app brings along what is in documents: ${twice.join(', ')}`)
      const worker = chunks.find(({ name }) => name === WORKER_CHUNK)
      if (!worker) throw new Error(`the build has no chunk called ${WORKER_CHUNK}`)
      if (worker.imports.length > 0)
        throw new Error(`${WORKER_CHUNK} is a worker as well, and brings ${worker.imports.join(', ')} along`)
    },
  }
}

/** The app in one language, with its own worker and its own pages. */
async function buildIn(language: Language): Promise<{
  readonly pages: readonly Page[]
  readonly sentences: readonly string[]
  readonly at: Prerenderer['appPages']['at']
}> {
  const outDir = join(client, languagePath(language))
  process.env['UNKNOT_LANGUAGE'] = language
  process.env['UNKNOT_VOICE'] = voiceVersion(language)
  const manifest = {}
  const plugins = [checkBundle(), fillManifest(root, manifest)]
  await build({ root, logLevel: 'warn', build: { outDir }, plugins })
  if (language === 'en') writeFileSync(join(client, 'licences.txt'), licencesText(root))
  const prerenderer = await openPrerenderer(root, {
    client: outDir,
    shared: client,
    outDir: join(dist, 'prerender'),
    manifest,
  })
  writeAppManifest(prerenderer, join(root, 'public', 'app.webmanifest'))
  const shell = await prerenderScreens(prerenderer)
  const { paths, archive } = prerenderLearn(prerenderer)
  await writeWorker(outDir, prerenderer.appPages, { shell, archive })
  return {
    pages: paths.map(path => ({ language, path })),
    sentences: prerenderer.appPages.everySentence(),
    at: prerenderer.appPages.at,
  }
}

/** The worker gets the list of files it caches, and a version that changes when any of them does. */
async function writeWorker(
  folder: string,
  pages: Prerenderer['appPages'],
  { shell, archive }: { readonly shell: string; readonly archive: string },
): Promise<void> {
  const { basePath, sitePath } = pages
  const files = filesUnder(folder)
  const own = files.map(file => addressIn(folder, file)).filter(path => !NOT_PRECACHED.test(path))
  const code = await serviceWorkerCode({
    precache: [
      ...new Set([...own.map(path => `${basePath}${path}`), ...SHARED.map(path => `${sitePath}${path}`)]),
    ],
    screens: SCREEN_ADDRESSES.map(path => `${basePath}${path}`),
    version: fingerprint(files).slice(0, 12),
    basePath,
    shell: `${basePath}${shell}`,
    archive: `${basePath}${archive}`,
  })
  writeFileSync(join(folder, 'worker.js'), code)
}

function addressIn(folder: string, file: string): string {
  return `/${relative(folder, file).replaceAll('\\', '/')}`
}

/**
 * A small copy of what every visitor fetches. Pages of Learn would be as many copies again, and each takes the server a
 * millisecond when it is first asked for (server/site.ts).
 */
async function compress(file: string): Promise<void> {
  if (
    !/\.(?:js|css|json|svg|html|txt|xml|webmanifest)$/.test(file) ||
    /(?:^|[/\\])learn[/\\]/.test(relative(client, file))
  )
    return
  const bytes = readFileSync(file)
  if (bytes.length < WORTH_COMPRESSING) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
}

function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => !entry.name.endsWith('.tsbuildinfo') && !entry.name.includes('.test.'))
    .map(entry => join(path, entry.name))
    .sort()
    .flatMap(filesUnder)
}
