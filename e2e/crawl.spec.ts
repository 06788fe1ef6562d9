import type { Page } from '@playwright/test'
import { LEARN_SECTIONS } from '#core/learn/sections.ts'
import { languagePath, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { openWithDiary, URGENT_DIARY, WHOLE_DIARY } from './support/full-diary.ts'
import { visit } from './support/person.ts'
import { expect, test } from './support/test.ts'

/** So many pages of each section of Learn are opened in the browser; the rest are asked for without one. */
const OPENED_OF_A_SECTION = 1

/** Every request to somebody else, every breach of the policy and every error, as one list. */
async function watch(page: Page, own: string): Promise<readonly string[]> {
  const errors: string[] = []
  await page.exposeFunction('tellBreach', (breach: string) => errors.push(`policy: ${breach}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const tell: unknown = Reflect.get(globalThis, 'tellBreach')
      if (typeof tell === 'function')
        tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) errors.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => errors.push(`error: ${error}`))
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') errors.push(`failed: ${request.url()} ${why}`)
  })
  page.on('websocket', socket => errors.push(`socket: ${socket.url()}`))
  page.context().on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) errors.push(`asked: ${request.url()}`)
    if (request.method() !== 'GET') errors.push(`${request.method()}: ${request.url()}`)
  })
  page.context().on('response', response => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`)
  })
  return errors
}

/** Where the links of a page lead: own addresses without their marks, and all others. */
async function linksOf(page: Page): Promise<readonly URL[]> {
  const all = await page
    .locator('a[href]')
    .evaluateAll(links => links.map(link => (link instanceof HTMLAnchorElement ? link.href : '')))
  return all.map(href => new URL(href))
}

/** A file of plain text, not a page. */
const LICENCES = '/licences.txt'

test('every screen and every link leads somewhere of ours, and nobody else is asked for anything', async ({
  page,
  server,
}) => {
  const own = new URL(server.url).origin
  const errors = await watch(page, own)
  expect(await openWithDiary(page, server.url, WHOLE_DIARY)).toEqual([])

  const waiting = [...SCREEN_ADDRESSES, ...LEARN_SECTIONS.map(section => `/learn/${section}`)]
  const seen = new Set(waiting)
  const others = new Set<string>()
  const openedOf = new Map<string, number>()
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await visit(page, `${server.url}${next}`)
    for (const { origin, protocol, pathname, href } of await linksOf(page)) {
      if (origin !== own) {
        others.add(protocol === 'https:' || protocol === 'http:' ? href : protocol)
        continue
      }
      if (seen.has(pathname) || pathname === LICENCES) continue
      seen.add(pathname)
      const section = /^\/learn\/[^/]+/.exec(pathname)?.[0] ?? pathname
      const opened = openedOf.get(section) ?? 0
      openedOf.set(section, opened + 1)
      // The German screens have a walk of their own, in german.spec.ts.
      if (opened < OPENED_OF_A_SECTION && !pathname.startsWith(`${languagePath('de')}/`))
        waiting.push(pathname)
    }
  }
  expect(seen.size).toBeGreaterThan(300)
  expect([...others].filter(href => !/^(?:tel|data|blob):$|^https:..doi.org./.test(href))).toEqual([])

  const licences = await fetch(`${server.url}${LICENCES}`)
  expect(licences.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(await licences.text()).toContain('SIL OPEN FONT LICENSE')

  const gone: string[] = []
  const left = seen.values()
  const ask = async () => {
    for (const path of left) {
      const answer = await fetch(`${server.url}${path}`)
      if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) gone.push(path)
      await answer.body?.cancel()
    }
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  expect(gone).toEqual([])
  expect(errors).toEqual([])
})

test('on the way to urgent help nobody else is asked for anything either', async ({ page, server }) => {
  const errors = await watch(page, new URL(server.url).origin)
  await openWithDiary(page, server.url, URGENT_DIARY)
  for (const address of ['/', '/check', '/plan', '/session', '/sheet', '/prevent/move'])
    await visit(page, `${server.url}${address}`)
  expect(errors).toEqual([])
})

test('every kind of answer carries the headers that keep others out', async ({ page, server }) => {
  const html = await (await fetch(server.url)).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1]
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1]
  expect([script, style]).not.toContain(undefined)
  const asked = {
    html: '/',
    screen: '/prevent/calm',
    learn: '/learn/muscle/infraspinatus',
    script: script ?? '',
    style: style ?? '',
    worker: '/worker.js',
    manifest: '/app.webmanifest',
    missing: '/nothing/here',
    'missing page': '/learn/muscle/nobody',
    redirect: '/learn/term/acute',
    health: '/healthz',
  }
  for (const [name, path] of Object.entries(asked)) {
    const answer = await fetch(`${server.url}${path}`, { redirect: 'manual' })
    const header = (of: string) => answer.headers.get(of) ?? ''
    if (name === 'script' || name === 'style') {
      // No page, but a worker perhaps.
      expect(header('content-security-policy'), name).toMatch(
        /^default-src 'none'; .*require-trusted-types-for/,
      )
      expect(header('x-content-type-options'), name).toBe('nosniff')
      expect(header('cross-origin-embedder-policy'), name).toBe('require-corp')
      expect(header('cross-origin-resource-policy'), name).toBe('same-origin')
      continue
    }
    expect(answer.status, name).toBe(name.startsWith('missing') ? 404 : name === 'redirect' ? 301 : 200)
    const policy = header('content-security-policy')
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
      expect(policy, name).toContain(part)
    for (const part of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      'require-trusted-types-for',
    ])
      expect(policy, name).toContain(part)
    expect(policy, name).not.toMatch(/unsafe|https?:|\*/)
    expect(header('x-content-type-options'), name).toBe('nosniff')
    expect(header('referrer-policy'), name).toBe('no-referrer')
    expect(header('cross-origin-opener-policy'), name).toBe('same-origin')
    expect(header('cross-origin-embedder-policy'), name).toBe('require-corp')
    expect(header('cross-origin-resource-policy'), name).toBe('same-origin')
    expect(header('permissions-policy'), name).toContain('camera=()')
    expect(header('permissions-policy'), name).toContain('microphone=(self)')
    expect(header('set-cookie'), name).toBe('')
    expect(header('x-powered-by'), name).toBe('')
    await answer.body?.cancel()
  }
  await page.goto(`${server.url}/nothing/here`)
  await expect(page.locator('body')).toContainText('There is nothing at this address')
  expect(await page.context().cookies()).toEqual([])
})
