/** Writes every page of Learn as a file of its own, readable without JavaScript, and tells search engines where they are. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Prerender from '../app/learn/prerender.tsx'
import { thin } from './thin.ts'

/** Where the app is served from. The server writes its own address over this one in sitemap.xml and robots.txt. */
const ORIGIN = process.env['UNKNOT_ORIGIN'] ?? 'http://localhost:4321'
const SCREEN = 'app/screens/learn.tsx'

/** The stylesheets the screen brings along, read from the bundler's manifest, which is then removed. */
export function stylesOfLearn(client: string): readonly string[] {
  const folder = join(client, '.vite')
  const manifest: Record<string, { css?: string[]; imports?: string[]; isEntry?: boolean } | undefined> =
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  rmSync(folder, { recursive: true })
  const seen = new Set<string>()
  const collect = (name: string): readonly string[] => {
    const chunk = manifest[name]
    if (!chunk || chunk.isEntry || seen.has(name)) return []
    seen.add(name)
    return [...(chunk.imports ?? []).flatMap(collect), ...(chunk.css ?? [])]
  }
  if (!manifest[SCREEN]) throw new Error(`the build has no ${SCREEN}`)
  return [...new Set(collect(SCREEN))].map(file => `/${file}`)
}

/** Writes the pages below `client/learn`, with `client/404.html`, `sitemap.xml` and `robots.txt`. Gives their number. */
export async function prerender(root: string, client: string, styles: readonly string[]): Promise<number> {
  const outDir = join(root, 'dist', 'prerender')
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'app/learn/prerender.tsx',
      outDir,
      copyPublicDir: false,
      manifest: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
    },
  })
  const { printAll, printNowhere }: typeof Prerender = await import(
    pathToFileURL(join(outDir, 'prerender.js')).href
  )
  const shell = readFileSync(join(client, 'index.html'), 'utf8')
  const paths: string[] = []
  for (const page of printAll()) {
    write(join(client, page.path, 'index.html'), fill(shell, page, styles))
    paths.push(page.path)
  }
  write(
    join(client, '404.html'),
    fill(shell, printNowhere(), styles).replace('<head>', '<head><meta name="robots" content="noindex" />'),
  )
  write(join(client, 'sitemap.xml'), sitemap(['/', ...paths]))
  write(join(client, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  rmSync(outDir, { recursive: true })
  return paths.length
}

/** The app's own page with another head and something in it; the app takes over when it has started. */
function fill(shell: string, page: Prerender.Printed, styles: readonly string[]): string {
  const title = escape(page.title)
  const description = escape(page.description)
  const head = [
    `<link rel="canonical" href="${page.path}" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    ...styles.map(href => `<link rel="stylesheet" href="${href}" />`),
    `<script type="application/ld+json">${page.data}</script>`,
  ].join('\n    ')
  return replace(
    replace(
      replace(
        replace(shell, /<title>[^<]*<\/title>/, `<title>${title}</title>`),
        /<meta\s+name="description"[^>]*>/,
        `<meta name="description" content="${description}" />`,
      ),
      /<\/head>/,
      `  ${head}\n  </head>`,
    ),
    /<div id="app"><\/div>/,
    `<div id="app">${thin(page.html)}</div>`,
  )
}

/** Replaces what must be there, and takes every sign in the new text as it is. */
function replace(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`index.html has no ${what}`)
  return text.replace(what, () => by)
}

function sitemap(paths: readonly string[]): string {
  const urls = paths.map(path => `  <url><loc>${ORIGIN}${path}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
