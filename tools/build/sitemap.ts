/** Tells search engines and home screens where the app is, in each language. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASE_PATHS } from '#core/vocabulary/addresses.ts'
import type { Language } from '#core/vocabulary/language.ts'
import type { Prerenderer } from './prerender.ts'

/** Where the app is served from. The server writes its own address over this one in sitemap.xml and robots.txt. */
const ORIGIN = process.env['UNKNOT_ORIGIN'] ?? 'http://localhost:4321'

/** A static page: its path, without the base path of its language. */
export interface Page {
  readonly language: Language
  readonly path: string
}

/** Writes `sitemap.xml`, where each page names its translations, and `robots.txt`. */
export function writeMaps(client: string, pages: readonly Page[]): void {
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
  writeFileSync(join(client, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${ORIGIN}/sitemap.xml\n`)
}

function linksTo(translations: readonly Page[]): string {
  return translations
    .map(page => `<xhtml:link rel="alternate" hreflang="${page.language}" href="${addressOf(page)}"/>`)
    .join('')
}

function addressOf({ language, path }: Page): string {
  return `${ORIGIN}${BASE_PATHS[language]}${path}`
}

/** The manifest for a home screen in another language: its own words and its own start. */
export function writeAppManifest({ client, appPages }: Prerenderer, english: string): void {
  const { manifestWords, language } = appPages
  const named: Readonly<Record<string, object>> = manifestWords.shortcuts
  const basePath = BASE_PATHS[language]
  const englishManifest = JSON.parse(readFileSync(english, 'utf8'))
  const { shortcuts, screenshots, ...rest } = englishManifest
  const manifest = {
    ...rest,
    id: `${basePath}/`,
    description: manifestWords.description,
    lang: language,
    start_url: `${basePath}/`,
    scope: `${basePath}/`,
    shortcuts: shortcuts.map((shortcut: { readonly url: string }) => ({
      ...shortcut,
      ...named[shortcut.url],
      url: `${basePath}${shortcut.url}`,
    })),
    screenshots: screenshots.map((picture: object, index: number) => ({
      ...picture,
      label: manifestWords.screenshots[index],
    })),
  }
  writeFileSync(join(client, 'app.webmanifest'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}
