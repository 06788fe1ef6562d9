import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import type * as AppPages from '#app/prerender/pages.tsx'
import { LANGUAGE_FACTS } from '#core/vocabulary/language.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { sayIn } from '#tools/translate/plugin.ts'

/**
 * A language of marks: every text of the catalogues and of the knowledge stands in ⟦ ⟧. What is read on a static page
 * without them was written into a component, where no translation reaches it.
 */
const ROOT = join(import.meta.dirname, '../..')
const mark = (text: string) => `⟦${text}⟧`

const vite = await createServer({
  root: ROOT,
  configFile: false,
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    sayIn('xx', (_file, { text }) => mark(text)),
  ],
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  logLevel: 'error',
})
afterAll(() => vite.close())

async function loadPages(): Promise<Pick<typeof AppPages, 'prerenderScreens' | 'prerenderLearnPages'>> {
  const { prerenderScreens, prerenderLearnPages } = await vite.ssrLoadModule('/app/prerender/pages.tsx')
  return { prerenderScreens, prerenderLearnPages }
}

/** Works keep the names they were published under, longest first; and our own name is one. */
const NAMES = Object.values(sources)
  .flatMap(({ title, authors, where }) => [title, authors, where])
  .toSorted((a, b) => b.length - a.length)
/** A link to another language is in its own words. */
const LINKS = Object.values(LANGUAGE_FACTS).map(({ link }) => link)
const FREE = new RegExp(`doi:\\S+|\\bUnknot\\b|${LINKS.join('|')}`, 'g')

/** What a page says outside the marks. */
function unmarked(html: string): readonly string[] {
  const attributes = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  )
  return [...html.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...attributes]
    .map(text => {
      const plain = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
      // Looking for the thousand names takes long, and most texts are marked from end to end.
      if (!isWord(withoutMarks(plain))) return ''
      return withoutMarks(NAMES.reduce((left, name) => left.replaceAll(name, ''), plain).replaceAll(FREE, ''))
    })
    .filter(isWord)
}

const isWord = (text: string) => /\p{L}{2}/u.test(text)

function withoutMarks(text: string): string {
  let rest = text
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
  return rest.trim()
}

test('every word on a prerendered screen comes from a catalogue', async () => {
  const { prerenderScreens } = await loadPages()
  const pages = await prerenderScreens()
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.flatMap(({ name, html }) => unmarked(html).map(text => `${name}: ${text}`))).toEqual([])
})

test('every word on a page of Learn comes from a catalogue or a record', async () => {
  const { prerenderLearnPages } = await loadPages()
  const found = [...prerenderLearnPages()].flatMap(({ path, html }) =>
    path.startsWith('/learn/source') ? [] : unmarked(html).map(text => `${path}: ${text}`),
  )
  expect(found).toEqual([])
})
