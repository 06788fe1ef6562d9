/**
 * All pages of Learn in one file, which the worker keeps and answers from without a network. It begins with the length of its
 * list in eight digits; then comes the list as JSON, then the pages one after the other. Whoever wants one page reads the
 * list and that page, never the whole.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a page is, in bytes behind the list, and its title as it stands in a document. */
type ArchivedPage = readonly [title: string, from: number, length: number]

interface ArchiveList {
  /** A document of Learn with `{{title}}` and `{{content}}` where these belong. */
  readonly template: string
  /** By path without the language. */
  readonly pages: Readonly<Record<string, ArchivedPage>>
}

export interface PageToKeep {
  readonly path: string
  /** As it stands in a document. */
  readonly title: string
  /** The whole document. */
  readonly html: string
}

const DIGITS = 8
const MAIN = /<main id="main" tabindex="-1"><div>([^]*)<\/div><\/main>/
/** The picture in a place that the app draws itself. */
const DRAWN =
  /(<div class="learn-(?:picture|figure)" data-(?:map|figure)="[^"]*"><svg [^>]*>)[^]*?(?=<\/svg>)/g
const SHARED_DRAWING = /href="[^"]*\/assets\/(?:map|figure)\./

/** Writes the archive below `client`, and gives its path there. */
export function writeArchive(client: string, template: string, pages: readonly PageToKeep[]): string {
  const archive = learnArchive(template, pages)
  const path = `/assets/learn-pages-${createHash('sha256').update(archive).digest('hex').slice(0, 8)}.txt`
  mkdirSync(join(client, 'assets'), { recursive: true })
  writeFileSync(join(client, path), archive)
  return path
}

/** The bytes of an archive. Its pages have no drawings: the app draws them, also in the build and the tone somebody chose. */
export function learnArchive(template: string, pages: readonly PageToKeep[]): Buffer {
  const bodies: Buffer[] = []
  const list: Record<string, ArchivedPage> = {}
  let from = 0
  for (const { path, title, html } of pages) {
    const body = Buffer.from(contentOf(path, html))
    list[path] = [title, from, body.length]
    from += body.length
    bodies.push(body)
  }
  const head = Buffer.from(JSON.stringify({ template, pages: list } satisfies ArchiveList))
  return Buffer.concat([Buffer.from(`${head.length}`.padStart(DIGITS, '0')), head, ...bodies])
}

function contentOf(path: string, html: string): string {
  const content = MAIN.exec(html)?.[1]?.replaceAll(DRAWN, '$1')
  if (content === undefined) throw new Error(`${path} has no main part`)
  if (SHARED_DRAWING.test(content)) throw new Error(`${path} shows a drawing that is not kept`)
  return content
}
