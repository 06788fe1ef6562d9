/// <reference lib="webworker" />
/**
 * Keeps the app working with the network off. The build fills in the list of files and its version.
 * Pages come from the cache of one version only, so no page ever points at files of another.
 */
export {}
declare const self: ServiceWorkerGlobalScope
declare const PRECACHE: readonly string[]
declare const SCREENS: readonly string[]
declare const VERSION: string
/** Where this language lives: nothing for English at the root of a host, else such as `/de` or `/unknot/de`. */
declare const BASE_PATH: string

/** The page for whoever was here before: the prerendered ones are of first visits. */
declare const SHELL: string
/** The file with all pages of Learn: tools/build/learn-archive.ts. */
declare const LEARN: string
/** Each language caches its own files. */
const CACHE_PREFIX = `unknot${BASE_PATH}-`
const cacheName = `${CACHE_PREFIX}${VERSION}`
const VOICE_CACHE = `unknot-voice${BASE_PATH}`

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then(cache => cache.addAll(PRECACHE.map(path => new Request(path, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    takeLearnAlong()
      .then(deleteOldCaches)
      .then(() => self.clients.claim()),
  )
})

/** The version that waits takes over when the person says so; pages still open from before are told by the browser. */
self.addEventListener('message', event => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
  if (event.data === 'keep-learn') event.waitUntil(keepLearn())
})

/** Files of older versions stay while another page may still be of that version: it may be playing a session. */
async function deleteOldCaches(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > 1) return
  const names = await caches.keys()
  const older = names.filter(
    name => name.startsWith(CACHE_PREFIX) && name !== cacheName && !name.startsWith('unknot-voice'),
  )
  await Promise.all(older.map(name => caches.delete(name)))
}

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith(`${BASE_PATH}/voice/`)) return event.respondWith(cacheFirst(event.request))
  const learn = learnPathOf(url.pathname)
  if (learn !== undefined) return event.respondWith(learnPage(learn, event.request))
  const path = isScreen(url.pathname) ? SHELL : url.pathname
  if (path === SHELL && isScan(url.pathname))
    return event.respondWith(fromCache(SHELL, event.request).then(allowCamera))
  if (PRECACHE.includes(path)) return event.respondWith(fromCache(path, event.request))
  if (path.startsWith(`${BASE_PATH}/assets/`)) return event.respondWith(fromOlderCache(event.request))
  // Any other address is the network's; without it the app says kindly that there is nothing, and where all the rest is.
  if (event.request.mode === 'navigate')
    return event.respondWith(fetch(event.request).catch(() => fromCache(SHELL, event.request)))
})

/** A tap on a notification of a break leads to the breaks, in a page that is open where there is one. */
self.addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(showBreaks())
})

async function showBreaks(): Promise<void> {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!page) return void (await self.clients.openWindow(`${BASE_PATH}/prevent/breaks`))
  await page.focus()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of ours, from its worker
  page.postMessage('show-breaks')
}

/** Other hosts put a slash behind a screen. */
function isScreen(path: string): boolean {
  return SCREENS.includes(path) || SCREENS.includes(path.replace(/\/$/, ''))
}

function isScan(path: string): boolean {
  return path.replace(/\/$/, '') === `${BASE_PATH}/scan`
}

/** The kept page is one for all screens and denies the camera; only the document that reads codes may use it. */
function allowCamera(page: Response): Response {
  const headers = new Headers(page.headers)
  const policy = headers.get('permissions-policy')
  if (policy !== null) headers.set('permissions-policy', policy.replace('camera=()', 'camera=(self)'))
  const { status, statusText } = page
  return new Response(page.body, { status, statusText, headers })
}

/** The path of a page of Learn without the language; nothing for all other addresses. */
function learnPathOf(path: string): string | undefined {
  const own = path.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length).replace(/\/$/, '') : ''
  return own === '/learn' || own.startsWith('/learn/') ? own : undefined
}

/** From what is kept, so that it is of this version; else from the network, and without it the app says what is missing. */
async function learnPage(path: string, request: Request): Promise<Response> {
  const page = await keptPage(path)
  if (page) return page
  const isOpened = request.mode === 'navigate'
  try {
    return await fetch(request)
  } catch (error) {
    if (isOpened) return fromCache(SHELL, request)
    if (await learnArchive()) return new Response('', { status: 404 })
    throw error
  }
}

/** An archive that is kept: its list, and what is behind it. */
interface Archive {
  readonly headers: Headers
  readonly template: string
  readonly pages: Readonly<Record<string, readonly [title: string, from: number, length: number]>>
  readonly bodies: Blob
}

let archive: Archive | undefined

/** Reads the list once; the pages stay on the disk until one is asked for. */
async function learnArchive(): Promise<Archive | undefined> {
  if (archive) return archive
  const cache = await caches.open(cacheName)
  const kept = await cache.match(LEARN)
  if (!kept) return undefined
  const file = await kept.blob()
  const begin = 8
  const end = begin + Number(await file.slice(0, begin).text())
  const { template, pages } = JSON.parse(await file.slice(begin, end).text())
  archive = { headers: kept.headers, template, pages, bodies: file.slice(end) }
  return archive
}

async function keptPage(path: string): Promise<Response | undefined> {
  const kept = await learnArchive()
  const found = kept && Object.hasOwn(kept.pages, path) ? kept.pages[path] : undefined
  if (!kept || !found) return undefined
  const [title, from, length] = found
  const content = await kept.bodies.slice(from, from + length).text()
  const html = kept.template.replaceAll('{{title}}', () => title).replace('{{content}}', () => content)
  // What the host says of every answer holds for this one, too.
  const headers = new Headers(kept.headers)
  for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified', 'cache-control'])
    headers.delete(name)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(html, { headers })
}

/** Learn is 110 KiB that hardly anybody needs on the first evening: the app asks for it when nothing else is going on. */
async function keepLearn(): Promise<void> {
  const cache = await caches.open(cacheName)
  if (await cache.match(LEARN)) return
  const answer = await fetch(LEARN)
  if (answer.ok) await cache.put(LEARN, answer)
}

/** Its name changes with what it says: the one of an older version is as good. */
async function takeLearnAlong(): Promise<void> {
  const cache = await caches.open(cacheName)
  const before = (await cache.match(LEARN)) ? undefined : await caches.match(LEARN)
  if (before) await cache.put(LEARN, before)
}

async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? fetch(request)
}

/** A page of an older version asks for a screen of its own version. */
async function fromOlderCache(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** Spoken cues are not prefetched: each is cached the first time it is heard. */
async function cacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(VOICE_CACHE)
  const cached = await cache.match(request)
  if (cached) return cached
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
