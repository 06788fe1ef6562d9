/** Tells search engines and home screens where the app is, in each language. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#core/vocabulary/language.ts'
import type { Prerenderer } from './prerender.ts'

/** On which host the app is served. The server writes its own address over this one in sitemap.xml and robots.txt. */
const ORIGIN = process.env['UNKNOT_ORIGIN'] ?? 'http://localhost:4321'

/** A static page: its path, without the base path of its language. */
export interface Page {
  readonly language: Language
  readonly path: string
}

/** The address of a path in a language, without the host. */
type At = (path: string, language: Language) => string

interface Picture {
  readonly src: string
}

interface Shortcut {
  readonly url: string
  readonly icons: readonly Picture[]
}

/** Writes `sitemap.xml`, where each page names its translations, and `robots.txt`. */
export function writeMaps(client: string, pages: readonly Page[], at: At): void {
  const addressOf = ({ language, path }: Page) => `${ORIGIN}${at(path, language)}`
  const linksTo = (translations: readonly Page[]) =>
    translations
      .map(page => `<xhtml:link rel="alternate" hreflang="${page.language}" href="${addressOf(page)}"/>`)
      .join('')
  const starts = [...new Set(pages.map(({ language }) => language))].map(language => ({
    language,
    path: '/',
  }))
  const all = [...starts, ...pages]
  const translations = new Map<string, Page[]>()
  for (const page of all) translations.set(page.path, [...(translations.get(page.path) ?? []), page])
  const urls = all.map(
    page => `  <url><loc>${addressOf(page)}</loc>${linksTo(translations.get(page.path) ?? [])}</url>`,
  )
  const map = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ]
  writeFileSync(join(client, 'sitemap.xml'), map.join('\n'))
  writeFileSync(
    join(client, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${ORIGIN}${at('/sitemap.xml', 'en')}\n`,
  )
}

/** The manifest for a home screen in another language or below a path: its own words and its own start. */
export function writeAppManifest({ client, appPages }: Prerenderer, english: string): void {
  const { at, manifestWords, language, sitePath } = appPages
  // What stands there already is in English, for the root of a host.
  if (at('/') === '/') return
  const below = <T extends { readonly src: string }>(picture: T) => ({
    ...picture,
    src: `${sitePath}${picture.src}`,
  })
  const named: Readonly<Record<string, object>> = manifestWords.shortcuts
  const englishManifest = JSON.parse(readFileSync(english, 'utf8'))
  const { icons, shortcuts, screenshots, ...rest } = englishManifest
  const manifest = {
    ...rest,
    id: at('/'),
    description: manifestWords.description,
    lang: language,
    start_url: at('/'),
    scope: at('/'),
    icons: icons.map(below),
    shortcuts: shortcuts.map((shortcut: Shortcut) => ({
      ...shortcut,
      ...named[shortcut.url],
      url: at(shortcut.url),
      icons: shortcut.icons.map(below),
    })),
    screenshots: screenshots.map((picture: Picture, index: number) => ({
      ...below(picture),
      label: manifestWords.screenshots[index],
    })),
  }
  writeFileSync(join(client, 'app.webmanifest'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}
