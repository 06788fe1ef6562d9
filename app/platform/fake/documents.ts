import type { Documents, PageDocument } from '#app/platform/platform.ts'

/** The text of a page as the build writes it, and what its tab says. */
interface Written {
  readonly title: string
  readonly html: string
}

export interface FakeDocuments extends Documents {
  /** Where pages come from: nothing for an address of no page. Until it is told, no page can be reached. */
  write: (pages: ((path: string) => Written | undefined) | undefined) => void
  /** This page was opened, and stands in this place for the app to move into. */
  open: (path: string, place: Element) => void
  /** What was asked for, in order. */
  readonly asked: readonly string[]
}

/** Pages of a network that a test switches on and off. */
export function createFakeDocuments(): FakeDocuments {
  let pages: Parameters<FakeDocuments['write']>[0]
  const kept = new Map<string, PageDocument>()
  const asked: string[] = []
  let opened: { readonly path: string; readonly main: Element | null } | undefined
  return {
    open(path, place) {
      opened = { path, main: place.querySelector('main') }
      kept.set(path, pageOf({ title: document.title, html: place.innerHTML }))
    },
    asked,
    write(next) {
      pages = next
    },
    stands: path => opened?.path === path && opened.main?.isConnected === true,
    kept: path => kept.get(path),
    read(path) {
      asked.push(path)
      if (!pages) return Promise.resolve({ ok: false, problem: 'unreachable' })
      const written = pages(path)
      if (!written) return Promise.resolve({ ok: false, problem: 'missing' })
      const page = pageOf(written)
      kept.set(path, page)
      return Promise.resolve({ ok: true, page })
    },
  }
}

function pageOf({ title, html }: Written): PageDocument {
  return {
    title,
    copy() {
      const read = document.createElement('div')
      read.innerHTML = html
      const content = document.createDocumentFragment()
      content.append(...(read.querySelector('main > div')?.childNodes ?? []))
      return content
    },
  }
}
