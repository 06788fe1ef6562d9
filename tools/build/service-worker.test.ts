import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { learnArchive } from './learn-archive.ts'
import { serviceWorkerCode } from './service-worker.ts'

const ORIGIN = 'https://unknot.example'

const TEMPLATE = '<title>{{title}}</title><main id="main" tabindex="-1"><div>{{content}}</div></main>'
const page = (path: string, title: string, content: string) => ({
  path,
  title,
  html: `<nav></nav><main id="main" tabindex="-1"><div>${content}</div></main>`,
})
const archive = learnArchive(TEMPLATE, [
  page('/learn', 'Wissen', '<h1>Wissen über Knoten</h1>'),
  page(
    '/learn/muscle/infraspinatus',
    'Infraspinatus &amp; co',
    '<h1>Größe $&</h1><div class="learn-figure" data-figure="x"><svg class="figure" aria-label="A person"><path d="M0 0"></path></svg></div>',
  ),
  page('/learn/word/acute', 'Acute', '<h1>Akut</h1>'),
])

interface Offline {
  /** Learn was kept before the network went. */
  readonly hasLearn?: boolean
  /** What the network answers while it is there. */
  readonly network?: (path: string) => Response
}

/** The real worker with a cache that holds what the build lists, and no network. */
async function offline(basePath: string, { hasLearn = false, network }: Offline = {}) {
  const shell = `${basePath}/assets/shell-abc.html`
  const precache = [shell, `${basePath}/assets/main-abc.js`]
  const screens = ['/', '/find', '/check/about-you', '/learn'].map(path => `${basePath}${path}`)
  const learn = `${basePath}/assets/learn-pages-abc.txt`
  const code = await serviceWorkerCode({ precache, screens, version: '1', basePath, shell, archive: learn })
  const kept = new Map<string, Response>()
  const keep = async (path: string, answer: Response) => void kept.set(path, answer)
  if (hasLearn) await keep(learn, new Response(new Uint8Array(archive), { headers: { 'x-host': 'says so' } }))
  const listeners = new Map<string, (event: object) => void>()
  const match = async (path: string) => (precache.includes(path) ? path : kept.get(path)?.clone())
  const cache = { match, put: keep }
  const self = {
    location: { origin: ORIGIN },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  }
  const fetched: string[] = []
  const fetch = async (asked: string | { readonly url: string }) => {
    const path = typeof asked === 'string' ? asked : asked.url.replace(ORIGIN, '')
    fetched.push(path)
    if (!network) throw new TypeError('offline')
    return network(path)
  }
  const caches = { open: async () => cache, match: async () => undefined }
  runInNewContext(code, { self, caches, fetch, URL, Response, Headers })
  const open = async (path: string, mode = 'no-cors') => {
    let answer: unknown = 'left to the network'
    const request = { url: `${ORIGIN}${path}`, method: 'GET', mode }
    const respondWith = (response: unknown) => (answer = response)
    listeners.get('fetch')?.({ request, respondWith })
    return await answer
  }
  const told = async (data: string) => {
    let done: unknown
    listeners.get('message')?.({ data, waitUntil: (last: unknown) => (done = last) })
    await done
  }
  return Object.assign(open, { told, fetched })
}

async function textOf(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) throw new Error(`${answer} is no page`)
  return answer.text()
}

test.each(['', '/de'])(
  'offline every screen below "%s" opens, also where another host put a slash behind it',
  async base => {
    const open = await offline(base)
    for (const path of ['/', '/find', '/find/', '/find/?where=neck', '/check/about-you/'])
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

test.each(['', '/de'])(
  'a page of Learn below "%s" is answered from what is kept, whole and alone',
  async base => {
    const open = await offline(base, { hasLearn: true })
    for (const path of [
      '/learn/muscle/infraspinatus',
      '/learn/muscle/infraspinatus/',
      '/learn/muscle/infraspinatus?q=x',
    ])
      for (const mode of ['navigate', 'cors']) {
        const answer = await open(`${base}${path}`, mode)
        expect(await textOf(answer)).toBe(
          '<title>Infraspinatus &amp; co</title><main id="main" tabindex="-1"><div><h1>Größe $&</h1><div class="learn-figure" data-figure="x"><svg class="figure" aria-label="A person"></svg></div></div></main>',
        )
        if (!(answer instanceof Response)) throw new Error('no answer')
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
        expect(answer.headers.get('x-host')).toBe('says so')
      }
    expect(await textOf(await open(`${base}/learn/`, 'navigate'))).toContain('<h1>Wissen über Knoten</h1>')
    expect(await textOf(await open(`${base}/learn/word/acute`))).toContain('<h1>Akut</h1>')
    expect(open.fetched).toEqual([])
  },
)

test('offline an address of no page of Learn opens the app, and tells it that there is none', async () => {
  const open = await offline('', { hasLearn: true })
  expect(await open('/learn/muscle/nobody', 'navigate')).toBe('/assets/shell-abc.html')
  expect(await open('/learn/muscle/nobody', 'cors')).toMatchObject({ status: 404 })
})

test('before Learn is kept its pages are the network’s, and without it the app says what is missing', async () => {
  const online = await offline('', { network: path => new Response(path) })
  expect(await textOf(await online('/learn/muscle/infraspinatus', 'navigate'))).toBe(
    '/learn/muscle/infraspinatus',
  )
  const open = await offline('')
  expect(await open('/learn/muscle/infraspinatus', 'navigate')).toBe('/assets/shell-abc.html')
  await expect(open('/learn/muscle/infraspinatus', 'cors')).rejects.toThrow('offline')
})

test('Learn is kept when the app says so, once, and never half of it', async () => {
  let isBroken = true
  const open = await offline('', {
    network: () => (isBroken ? new Response('', { status: 503 }) : new Response(new Uint8Array(archive))),
  })
  await open.told('keep-learn')
  expect(await textOf(await open('/learn/word/acute', 'cors'))).toBe('')
  isBroken = false
  await open.told('keep-learn')
  await open.told('keep-learn')
  expect(await textOf(await open('/learn/word/acute', 'cors'))).toContain('<h1>Akut</h1>')
  const asked = open.fetched.filter(path => path.includes('learn-pages'))
  expect(asked).toHaveLength(2)
})

test('no archive is written with a drawing that would be missing', () => {
  const shared = page('/learn/x', 'X', '<svg><use href="/assets/map.1.svg#s0"></use></svg>')
  expect(() => learnArchive(TEMPLATE, [shared])).toThrow('/learn/x shows a drawing that is not kept')
})

/** The real worker with these pages open. */
async function withPages(pages: readonly object[], basePath = '') {
  const opened: string[] = []
  const listeners = new Map<string, (event: object) => void>()
  const code = await serviceWorkerCode({
    precache: [],
    screens: [],
    version: '1',
    basePath,
    shell: '',
    archive: '',
  })
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
