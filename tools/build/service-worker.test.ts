import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { serviceWorkerCode } from './service-worker.ts'

const ORIGIN = 'https://unknot.example'

/** The real worker with a cache that holds what the build lists, and no network. */
async function offline(basePath: string) {
  const shell = `${basePath}/assets/shell-abc.html`
  const precache = [shell, `${basePath}/assets/main-abc.js`]
  const screens = ['/', '/find', '/check/about-you', '/learn'].map(path => `${basePath}${path}`)
  const code = await serviceWorkerCode({ precache, screens, version: '1', basePath, shell })
  const listeners = new Map<string, (event: object) => void>()
  const cache = { match: async (path: string) => (precache.includes(path) ? path : undefined) }
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  }
  const network = () => Promise.reject(new TypeError('offline'))
  const caches = { open: async () => cache, match: async () => undefined }
  runInNewContext(code, { self, caches, fetch: network, URL })
  return async (path: string, mode = 'no-cors') => {
    let answer: unknown = 'left to the network'
    const request = { url: `${ORIGIN}${path}`, method: 'GET', mode }
    const respondWith = (response: unknown) => (answer = response)
    listeners.get('fetch')?.({ request, respondWith })
    return await answer
  }
}

test.each(['', '/de'])(
  'offline every screen below "%s" opens, also where another host put a slash behind it',
  async base => {
    const open = await offline(base)
    for (const path of [
      '/',
      '/find',
      '/find/',
      '/find/?where=neck',
      '/check/about-you/',
      '/learn/',
      '/learn/muscle/infraspinatus/',
    ])
      expect(await open(`${base}${path}`), path).toBe(`${base}/assets/shell-abc.html`)
  },
)

test('what is no screen is no screen with a slash either', async () => {
  const open = await offline('')
  for (const path of ['/nothing/', '/find//', '//find', '/healthz', '/worker.js'])
    expect(await open(path), path).toBe('left to the network')
})

test('files of this version come from the cache', async () => {
  const open = await offline('/de')
  expect(await open('/de/assets/main-abc.js')).toBe('/de/assets/main-abc.js')
})

test.each(['/nonsense', '/PREVENT', '/de/', '/de/find'])(
  'offline the wrong address %s opens the app, which says so',
  async path => {
    const open = await offline('')
    expect(await open(path, 'navigate')).toBe('/assets/shell-abc.html')
  },
)

/** The real worker with these pages open. */
async function withPages(pages: readonly object[], basePath = '') {
  const opened: string[] = []
  const listeners = new Map<string, (event: object) => void>()
  const code = await serviceWorkerCode({ precache: [], screens: [], version: '1', basePath, shell: '' })
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    clients: { matchAll: async () => pages, openWindow: async (path: string) => opened.push(path) },
  }
  runInNewContext(code, { self, caches: {}, URL })
  return async () => {
    let done: unknown
    const notification = { close: () => undefined }
    listeners.get('notificationclick')?.({ notification, waitUntil: (last: unknown) => (done = last) })
    await done
    return opened
  }
}

test('a tap on a notification brings the open page to the front and tells it, or opens the breaks', async () => {
  const told: string[] = []
  const page = { focus: async () => told.push('focus'), postMessage: (what: string) => told.push(what) }
  expect(await (await withPages([page]))()).toEqual([])
  expect(told).toEqual(['focus', 'show-breaks'])
  expect(await (await withPages([], '/de'))()).toEqual(['/de/prevent/breaks'])
})
