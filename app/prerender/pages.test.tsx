import { hydrate } from 'preact'
import { expect, onTestFinished, test } from 'vitest'
import { ADDRESSES, SCREEN_NAMES } from '#core/vocabulary/addresses.ts'
import type { Question } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { loadScreen } from '#app/screens.ts'
import { Shell } from '#app/shell.tsx'
import { fakeApp } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { pageOf, press } from '#test/builders/render.tsx'
import {
  prerenderLearnPages,
  prerenderNoScriptBrief,
  prerenderNoScriptHelp,
  prerenderNotFound,
  prerenderScreens,
  prerenderShell,
} from './pages.tsx'

const screens = await prerenderScreens()

/** A page as the server sends it. */
function sent(html: string) {
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  place.innerHTML = html
  return pageOf(place)
}

test('every screen but Learn has its page, at its own address, with its own title', () => {
  expect(screens.map(({ name }) => name)).toEqual(SCREEN_NAMES.filter(name => name !== 'learn'))
  for (const { name, path, title, description } of screens) {
    expect(path).toBe(ADDRESSES[name])
    expect(title).toContain('Unknot')
    expect(description.length).toBeLessThanOrEqual(160)
  }
  expect(new Set(screens.map(({ title }) => title)).size).toBe(screens.length)
})

test('what leads elsewhere until something is told, or begins by itself, waits for the app', () => {
  const waiting = screens.filter(({ waitsFor }) => waitsFor !== undefined)
  expect(waiting.map(({ name }) => name)).toEqual([
    'press',
    'plan',
    'session',
    'sheet',
    'programme',
    'scan',
    'devices',
    'addDevice',
    'recoverySheet',
  ])
  for (const { html } of waiting) {
    const page = sent(html)
    expect(page.element.querySelector('main')?.textContent).toContain('One moment …')
    expect(page.element.querySelector('noscript')).not.toBe(null)
  }
})

test.each(
  screens.filter(({ waitsFor }) => waitsFor === undefined).map(({ name, html }) => [name, html] as const),
)('the page of "%s" says what it is before the app is there', (_name, html) => {
  const page = sent(html)
  expect(page.headings()[0]).toMatch(/\S/)
  expect(page.text()).not.toContain('One moment')
  expect(html).not.toMatch(/undefined|NaN|\[object/)
})

test('the desk of the clinician opens with what it is, and asks who they are', () => {
  const page = sent(screens.find(({ name }) => name === 'review')?.html ?? '')
  expect(page.headings()).toEqual(['For clinicians: review', 'Who reviews'])
  expect(page.controls()).toContain('Begin')
  for (const asked of ['Your name', 'Your role']) expect(page.field(asked)).toBeDefined()
})

test('search engines are to leave out the desk of the clinician, and nothing else', () => {
  expect(screens.filter(({ unlisted }) => unlisted).map(({ name }) => name)).toEqual(['review'])
})

test('the page of a session has no navigation, the others light their place', () => {
  for (const { name, html } of screens) {
    const page = sent(html)
    expect(page.element.querySelector('nav') === null).toBe(name === 'session')
  }
  const find = screens.find(({ name }) => name === 'find')
  expect(sent(find?.html ?? '').element.querySelector('[aria-current=page]')?.textContent).toBe('Find')
})

test('whoever was here before is sent nothing that is for a first visit', () => {
  const page = sent(prerenderShell())
  expect(page.text()).not.toContain('Touch where it hurts.')
  expect(page.element.querySelector('[aria-current]')).toBe(null)
})

test.each([
  'today',
  'find',
  'check',
  'aboutYou',
  'calm',
  'move',
  'cards',
  'sleep',
  'somebody',
  'review',
] as const)('the app moves into the page of "%s" without changing a word, and then answers', async name => {
  const page = sent(screens.find(screen => screen.name === name)?.html ?? '')
  const before = page.text()
  if (name !== 'today') await loadScreen(name)
  const app = await fakeApp({ screen: name })
  hydrate(<Shell app={app} />, page.element)
  expect(page.text()).toBe(before)
  await drawn()
  await press(page.within('Screens').control('Mine'))
  expect(app.addresses.screen.value).toBe('mine')
})

test('the pages of Learn begin with the index and its sections', () => {
  const pages = prerenderLearnPages()
  const first = [...Array(16)].flatMap(() => pages.next().value ?? [])
  expect(first.slice(0, 3).map(({ path }) => path)).toEqual(['/learn', '/learn/question', '/learn/muscle'])
  for (const { html, title, description, data } of first) {
    expect(sent(html).headings()[0]).toMatch(/\S/)
    expect(title).toMatch(/ · Unknot$/)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(() => JSON.parse(data)).not.toThrow()
    expect(data).not.toContain('<')
  }
})

test('a question asked most is prerendered whole, with its answer in short for search engines', () => {
  const pages = [...prerenderLearnPages()].filter(({ path }) => path.startsWith('/learn/question/'))
  expect(pages).toHaveLength(10)
  for (const { html, title, description, data } of pages) {
    const page = sent(html)
    expect(page.text().split(' ').length, title).toBeGreaterThan(400)
    expect(page.text()).toContain('What is not sure')
    const [{ mainEntity }] = JSON.parse(data)['@graph']
    expect(mainEntity).toMatchObject({ '@type': 'Question', name: page.headings()[0] })
    expect(page.text()).toContain(mainEntity.acceptedAnswer.text)
    expect(description).toMatch(/\S/)
  }
})

test('a page of a muscle is for whoever was not asked: it leads to the check first', () => {
  for (const { path, html } of prerenderLearnPages()) {
    if (path !== '/learn/muscle/levator-scapulae') continue
    expect(sent(html).text()).toContain('Answer the safety check first.')
    return
  }
  throw new Error('it was not printed')
})

test('the page of nothing says so and leads to the index', () => {
  const page = sent(prerenderNotFound().html)
  expect(page.headings()).toEqual(['There is nothing at this address'])
  expect(page.control('All of Learn').getAttribute('href')).toBe('/learn')
})

test('no page holds a style attribute, which its own policy would refuse', () => {
  const learn = prerenderLearnPages()
  const pages = [...screens, ...learn].map(({ path, html }) => [path, html] as const)
  expect(pages.filter(([, html]) => / style="/.test(html)).map(([path]) => path)).toEqual([])
})

test('no page of Learn says twice that nobody has checked it', () => {
  const doubts = [...prerenderLearnPages()].map(({ path, html }) => {
    const times = html.split('Not yet clinician-checked.').length + html.split('A star marks').length - 2
    return [path, times] as const
  })
  expect(doubts.filter(([, times]) => times > 2)).toEqual([])
  expect(doubts.filter(([, times]) => times > 0).length).toBeGreaterThan(100)
})

test('without a script every urgent sign and whom to call can be read', () => {
  const page = sent(prerenderNoScriptHelp())
  const urgent = Object.values<Question>(safety.questions).filter(({ tier }) => tier === 'emergency-now')
  expect(urgent.length).toBeGreaterThan(5)
  for (const { short } of urgent) expect(page.text()).toContain(short)
  for (const number of ['112', '999', '911']) expect(page.text()).toContain(number)
})

test('a page to read says the same in a few lines where there is no script, and leads to who can help', () => {
  const page = sent(prerenderNoScriptBrief())
  const urgent = Object.values<Question>(safety.questions).filter(({ tier }) => tier === 'emergency-now')
  for (const { short } of urgent) expect(page.text().toLowerCase()).toContain(short.toLowerCase())
  for (const number of ['112', '999', '911']) expect(page.text()).toContain(number)
  expect(page.element.querySelectorAll('p, li').length).toBeLessThanOrEqual(3)
  expect(page.element.querySelector('summary')?.textContent).toMatch(/^Call for an ambulance at once/)
  expect(page.control('When a doctor should look at it').getAttribute('href')).toBe('/see-somebody')
})
