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

const cacheName = `unknot-${VERSION}`

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then(cache => cache.addAll(PRECACHE.map(path => new Request(path, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names =>
        Promise.all(
          names
            .filter(name => name !== cacheName && name !== 'unknot-voice')
            .map(name => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/voice/')) return event.respondWith(keptOnceHeard(event.request))
  const path = SCREENS.includes(url.pathname) ? '/' : url.pathname
  if (path !== '/' && !PRECACHE.includes(path)) return
  event.respondWith(fromCache(path, event.request))
})

async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? fetch(request)
}

/** Spoken cues are not fetched ahead: each is kept the first time it is heard. */
async function keptOnceHeard(request: Request): Promise<Response> {
  const cache = await caches.open('unknot-voice')
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
