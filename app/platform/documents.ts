import { at, pathOf } from '#app/i18n/locale.ts'
import type { Documents, PageDocument, ReadPage } from './platform.ts'

/** So many pages stay in memory, so that Back is there at once. */
const KEPT = 24
/** A network that is silent so long is none. Milliseconds. */
const PATIENCE_MS = 20_000
/** What the build puts round the content of a page. */
const CONTENT = 'main > div'

/** Pages as the server, or the worker without a network, answers them. Never read as text: no script in them runs. */
export function createDocuments(): Documents {
  const root = document.querySelector<HTMLElement>('[data-prerendered]')
  const opened = root?.querySelector(CONTENT) ?? undefined
  const openedAt = withoutSlash(pathOf(location.pathname))
  const openedTitle = document.title
  const kept = new Map<string, PageDocument>()
  const keep = (path: string, page: PageDocument) => {
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(path, page)
    return page
  }
  return {
    stands: path => path === openedAt && !!opened?.isConnected && root?.dataset['prerendered'] !== undefined,
    kept(path) {
      const before = kept.get(path)
      if (before || path !== openedAt || !opened) return before
      return keep(path, pageOf(openedTitle, opened))
    },
    async read(path) {
      const read = await fetchPage(at(path))
      if (read.ok) keep(path, read.page)
      return read
    },
  }
}

function fetchPage(address: string): Promise<ReadPage> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = PATIENCE_MS
    request.addEventListener('loadend', () => {
      const page: Document | null = request.status === 200 ? request.responseXML : null
      const content = page?.querySelector(CONTENT)
      if (page && content) resolve({ ok: true, page: pageOf(page.title, content) })
      else resolve({ ok: false, problem: request.status === 404 ? 'missing' : 'unreachable' })
    })
    request.send()
  })
}

/** A page with a copy of its content, which nobody has changed yet. */
function pageOf(title: string, element: Element): PageDocument {
  const content = document.createDocumentFragment()
  for (const node of element.childNodes) content.append(document.importNode(node, true))
  return { title, copy: () => document.importNode(content, true) }
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
