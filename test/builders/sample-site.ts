/** A small built app on disk, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<title>Unknot</title>',
  'find/index.html': '<title>Find my knot – Unknot</title>',
  '404.html': '<h1>There is no such page</h1>',
  'worker.js': 'self.x = 1',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'app.webmanifest': '{}',
  'assets/main-abc.js': 'export {}',
  'assets/main-abc.css': 'body { color: black }',
  'learn/index.html': '<title>Learn – Unknot</title>',
  'learn/muscle/infraspinatus/index.html': '<h1>Infraspinatus</h1>',
  'de/index.html': '<title>Unknot auf Deutsch</title>',
  'de/404.html': '<h1>Diese Seite gibt es nicht</h1>',
  'de/assets/main-def.js': 'export {}',
  'de/learn/muscle/infraspinatus/index.html': '<h1>Untergrätenmuskel</h1>',
  'robots.txt': 'Sitemap: http://localhost:4321/sitemap.xml',
  'sitemap.xml': [
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    '<url><loc>http://localhost:4321/learn</loc>',
    '<xhtml:link rel="alternate" hreflang="de" href="http://localhost:4321/de/learn"/></url>',
    '</urlset>',
  ].join(''),
}

/** Screens and code have a small copy beside the plain file, as the build writes them; pages of Learn have none. */
const COMPRESSED = /^(?!.*\/learn\/).*\.(?:html|js)$/

/** Writes the app; the caller removes it. */
export function writeSampleSite(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'unknot-'))
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    if (!COMPRESSED.test(path)) continue
    writeFileSync(`${file}.br`, brotliCompressSync(text))
  }
  return { root, remove: () => rmSync(root, { recursive: true }) }
}
