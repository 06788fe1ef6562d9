/** Writes every screen and every page of Learn as a file of its own. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, minify, transformWithOxc } from 'vite'
import { ROOT } from '#tools/dev/imports.ts'
import type * as AppPages from '#app/prerender/pages.tsx'
import { lateClasses, showsAny } from './late-style.ts'
import { secureHead } from './static-host.ts'
import { screenScripts, scriptOf, type Manifest } from './manifest.ts'
import { writeArchive, type PageToKeep } from './learn-archive.ts'
import { shareDrawings } from './shared-drawings.ts'
import { simplifySvg } from './simplify-svg.ts'

const APP_SCRIPT = /<script type="module"[^>]* src="([^"]+)"><\/script>/
/** Search engines are to leave this page out. */
const UNLISTED = '<meta name="robots" content="noindex" />'
const WATCHDOG = 'app/prerender/watchdog.ts'
const STATIC_PAGE = 'app/prerender/hydrate-on-first-interaction.ts'
const LATE_CLASSES = lateClasses(ROOT)
const APP_PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g

/** The built app, its page with nothing in it, and the part of the app that prerenders. */
export interface Prerenderer {
  readonly client: string
  /** The folder of what all languages show. */
  readonly shared: string
  readonly empty: string
  readonly manifest: Manifest
  readonly appPages: typeof AppPages
}

/** Builds the part of the app that prerenders, and reads what the bundler wrote into `client`. `outDir` is gone after. */
export async function openPrerenderer(
  root: string,
  {
    client,
    shared,
    outDir,
    manifest,
  }: Pick<Prerenderer, 'client' | 'shared' | 'manifest'> & { readonly outDir: string },
): Promise<Prerenderer> {
  // A module is read once, so that each language needs a name of its own.
  const file = `${basename(client)}.js`
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'app/prerender/pages.tsx',
      outDir,
      copyPublicDir: false,
      manifest: false,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: file, codeSplitting: false },
        // Prerendered from one file, nothing is fetched later.
        checks: { ineffectiveDynamicImport: false },
      },
    },
  })
  const appPages: typeof AppPages = await import(pathToFileURL(join(outDir, file)).href)
  rmSync(outDir, { recursive: true })
  const { language, appManifest, basePath, sitePath, head, notStarted, whyNotStarted } = appPages
  // What is prerendered can be read at once: the script comes after the style and the font.
  const page = replace(
    secureHead(readFileSync(join(client, 'index.html'), 'utf8')),
    /<script type="module"/,
    '<script type="module" fetchpriority="low"',
  )
  const spoken = replace(page, /<html lang="en"/, `<html lang="${language}"`)
  // The picture of the app is the same in every language, its manifest is not.
  const marked = replace(spoken, /href="[^"]*\/icon\.svg"/, `href="${sitePath}/icon.svg"`)
  const named = replace(marked, /href="[^"]*\/app\.webmanifest"/, `href="${appManifest}"`)
  const said = replace(named, /(?<=<p id="not-started"[^>]*>)[^<]*/, escape(notStarted))
  const guarded = await insertWatchdog(client, basePath, said, whyNotStarted)
  const empty = setTitle(guarded, head)
  return { client, shared, empty, manifest, appPages }
}

/**
 * The script that says why the app does not start, with its sentences on the note. It comes at the end of the page, where
 * it holds up nothing that can be read, and the app's own script after it: so it hears when that one does not arrive.
 */
async function insertWatchdog(
  client: string,
  basePath: string,
  page: string,
  sentences: Readonly<Record<string, string>>,
): Promise<string> {
  const source = readFileSync(join(ROOT, WATCHDOG), 'utf8')
  const { code } = await transformWithOxc(source, WATCHDOG, { target: 'es2015' })
  const script = await minify(WATCHDOG, `(() => {${code.replace(/^export\s*\{\s*\};?$/m, '')}})()`, {
    compress: { target: 'es2015' },
  })
  const name = `/assets/watchdog.${createHash('sha256').update(script.code).digest('hex').slice(0, 8)}.js`
  write(join(client, name), script.code)
  const attributes = Object.entries(sentences).map(([why, text]) => ` data-${why}="${escape(text)}"`)
  const told = replace(page, /(?<=<p id="not-started")/, attributes.join(''))
  const [app = ''] = APP_SCRIPT.exec(told) ?? []
  return replace(
    replace(told, APP_SCRIPT, ''),
    /(?=<\/body>)/,
    `  <script src="${basePath}${name}"></script>\n    ${app}\n  `,
  )
}

/**
 * Writes the screens, and the page for whoever was here before, whose path below the language it gives. That page is
 * for the worker alone: it stands among the files with a hash, so that it is no address to come to.
 */
export async function prerenderScreens(prerenderer: Prerenderer): Promise<string> {
  const { client, empty, appPages } = prerenderer
  const shell = replace(
    insertIntoApp(empty, appPages.prerenderShell()),
    /<\/head>/,
    `  ${UNLISTED}\n  </head>`,
  )
  const shellPath = `/assets/shell-${createHash('sha256').update(shell).digest('hex').slice(0, 8)}.html`
  write(join(client, shellPath), shell)
  for (const page of await appPages.prerenderScreens()) {
    const unlisted = page.unlisted ? [UNLISTED] : []
    const html =
      page.waitsFor === undefined
        ? fillHead(
            insertStaticPage(
              prerenderer,
              simplifySvg(page.html),
              page.name === 'today' ? ' data-prefetch' : '',
            ),
            page,
            unlisted,
          )
        : fillHead(withLateStyle(prerenderer, insertIntoApp(empty, page.html)), page, [
            ...preloadsOf(prerenderer, page.waitsFor),
            ...unlisted,
          ])
    write(join(client, page.path, 'index.html'), withNoScript(html, appPages.prerenderNoScriptHelp()))
  }
  return shellPath
}

/** The scripts that a screen brings along, asked for as early as may be. */
function preloadsOf({ manifest, appPages }: Prerenderer, module: string): readonly string[] {
  return screenScripts(manifest, module, appPages.basePath).map(
    href => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${href}" />`,
  )
}

/** What the pages of Learn are: their paths, and where below `client` the file is that holds all of them. */
export interface LearnPages {
  readonly paths: readonly string[]
  readonly archive: string
}

/** Writes the pages below `client/learn`, with the archive of all of them and `404.html`. */
export function prerenderLearn(prerenderer: Prerenderer): LearnPages {
  const { client, shared, appPages } = prerenderer
  const kept: PageToKeep[] = []
  const brief = appPages.prerenderNoScriptBrief()
  const document = (page: Head & { readonly html: string }, more: readonly string[]) => {
    const whole = fillHead(insertStaticPage(prerenderer, page.html), page, more)
    // A page to read needs no script, so nobody waits for one until they tap.
    return replace(withNoScript(whole, brief), /(?<=<p id="not-started")/, ' hidden')
  }
  for (const page of appPages.prerenderLearnPages()) {
    const html = shareDrawings(simplifySvg(page.html), shared, appPages.sitePath)
    const data = `<script type="application/ld+json">${page.data}</script>`
    write(
      join(client, page.path, 'index.html'),
      document({ ...page, html }, ['<meta property="og:type" content="article" />', data]),
    )
    kept.push({ path: page.path, title: escape(page.title), html })
  }
  const template = document(
    { title: '{{title}}', description: '', html: appPages.prerenderLearnFrame('{{content}}') },
    [],
  )
  const archive = writeArchive(client, template, kept)
  const notFound = appPages.prerenderNotFound()
  write(
    join(client, '404.html'),
    withNoScript(
      fillHead(insertIntoApp(prerenderer.empty, notFound.html), notFound, [UNLISTED]),
      appPages.prerenderNoScriptHelp(),
    ),
  )
  return { paths: kept.map(({ path }) => path), archive }
}

interface Head {
  readonly title: string
  readonly description: string
}

/** The app's own page with another head. */
function fillHead(shell: string, page: Head, more: readonly string[]): string {
  const title = escape(page.title)
  const description = escape(page.description)
  const head = [
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...more,
  ].join('\n    ')
  const described = setTitle(shell, page)
  return replace(described, /<\/head>/, `  ${head}\n  </head>`)
}

/** The page under another title. */
function setTitle(html: string, page: Head): string {
  const titled = replace(html, /<title>[^<]*<\/title>/, `<title>${escape(page.title)}</title>`)
  return replace(
    titled,
    /<meta\s+name="description"[^>]*>/,
    `<meta name="description" content="${escape(page.description)}" />`,
  )
}

/** Before anything that cannot answer: what to do without a script. */
function withNoScript(html: string, help: string): string {
  return replace(html, /(?=<div id="app")/, `<noscript>${help}</noscript>\n    `)
}

/** The app's own page with something in it; the app takes over when it has started. */
function insertIntoApp(empty: string, html: string, mark = ''): string {
  return replace(empty, /<div id="app"><\/div>/, `<div id="app"${mark}>${html}</div>`)
}

/** The page with the second part of the style where it shows any of it. */
function withLateStyle({ client, appPages }: Prerenderer, html: string): string {
  if (!showsAny(html, LATE_CLASSES)) return html
  const file = readdirSync(join(client, 'assets')).find(name => /^late-\w+\.css$/.test(name))
  if (file === undefined) throw new Error('the build has no second part of its style')
  return replace(
    html,
    /(?=<\/head>)/,
    `  <link rel="stylesheet" crossorigin href="${appPages.basePath}/assets/${file}" />\n  `,
  )
}

/** The same with something to read, which fetches the app only when somebody wants more than to read. */
function insertStaticPage(prerenderer: Prerenderer, html: string, mark = ''): string {
  const { empty, manifest, appPages } = prerenderer
  const address = scriptOf(manifest, STATIC_PAGE, appPages.basePath)
  const script = `<script type="module" fetchpriority="low" src="${address}"></script>`
  const page = replace(empty, APP_SCRIPT, script).replaceAll(APP_PRELOADS, '')
  return withLateStyle(
    prerenderer,
    insertIntoApp(page, html, ` data-prerendered data-app="${appOf(prerenderer)}"${mark}`),
  )
}

function appOf({ empty }: Prerenderer): string {
  const [, address] = APP_SCRIPT.exec(empty) ?? []
  if (address === undefined) throw new Error('index.html has no script')
  return address
}

/** Replaces what must be there, and takes every character of the new text as it is. */
function replace(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`index.html has no ${what}`)
  return text.replace(what, () => by)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
