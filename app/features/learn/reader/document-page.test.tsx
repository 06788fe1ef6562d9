import { hydrate } from 'preact'
import { expect, onTestFinished, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { prerenderLearnPage } from '#app/prerender/learn-pages.tsx'
import { loadScreen } from '#app/screens.ts'
import { Shell } from '#app/shell.tsx'
import { Learn } from '#app/features/learn/learn.tsx'
import { fakeApp, happened } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { readingLearn } from '#test/builders/learn.ts'
import { checked, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, pageOf } from '#test/builders/render.tsx'

test('whoever reads without a network is told what is missing, can try again, and can go on', async () => {
  const app = await fakeApp()
  app.addresses.goTo('/learn/muscle/infraspinatus')
  const page = await openScreen(Learn, { app })
  expect(page.headings()).toEqual(['This page is not on this device yet'])
  expect(document.title).toContain('This page is not on this device yet')
  app.platform.documents.write(prerenderLearnPage)
  await page.click('Try again')
  expect(page.headings()[0]).toBe('Infraspinatus')
  expect(document.title).toMatch(/^Infraspinatus knots/)
})

test('from a page that cannot be had one goes on to Today', async () => {
  const app = await fakeApp()
  app.addresses.goTo('/learn/word/acute')
  const page = await openScreen(Learn, { app })
  await page.click('Go to Today')
  expect(page.at()).toBe('today')
})

test('a page read before is there at once, and nothing is fetched for it', async () => {
  const page = await readingLearn('/learn/movement')
  await page.click('Easy head turns')
  await drawn()
  page.app.addresses.goTo('/learn/movement')
  await drawn()
  expect(page.headings()).toEqual(['Movements'])
  expect(page.app.platform.documents.asked).toEqual(['/learn/movement', '/learn/movement/mo-neck-turn'])
})

test('another name of a section leads to the same page', async () => {
  const page = await readingLearn('/learn/term/acute')
  expect(page.app.platform.documents.asked).toEqual(['/learn/word/acute'])
  expect(page.headings()[0]).toBe('Acute')
})

test('a sign ticked while a page is open takes its steps away', async () => {
  const page = await readingLearn('/learn/technique/ball-wall', withKnot(MONDAY_NINE - 600_000))
  expect(page.element.querySelector('.learn-steps')).not.toBe(null)
  await page.app.store.record({ type: 'mini-check-answered', anything: true })
  await drawn()
  expect(page.element.querySelector('.learn-steps')).toBe(null)
  expect(page.text()).toContain('You ticked a sign since the last check.')
  await page.app.store.record(checked(MONDAY_NINE, {}).happening)
  await drawn()
  expect(page.element.querySelector('.learn-steps')).not.toBe(null)
})

test('a link that is to open elsewhere is left to the browser', async () => {
  const page = await readingLearn('/learn/movement')
  const link = page.control('Easy head turns')
  // The browser of the tests would go there.
  link.addEventListener('click', event => event.preventDefault(), { once: true })
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
  expect(page.app.addresses.path.value).toBe('/learn/movement')
})

test('a page kept without its drawings is drawn here, and the person in it as somebody chose', async () => {
  const app = await fakeApp({
    events: [happened({ type: 'body-chosen', tone: 5, build: 'narrower' }, MONDAY_NINE - 1000)],
  })
  app.platform.documents.write(path => {
    const page = prerenderLearnPage(path)
    return (
      page && {
        ...page,
        html: page.html.replace(/(<svg class="(?:map|figure)[^>]*>)[^]*?(?=<\/svg>)/g, '$1'),
      }
    )
  })
  app.addresses.goTo('/learn/muscle/infraspinatus')
  const root = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => root.remove())
  await loadScreen('learn')
  const { render } = await import('preact')
  render(<Shell app={app} />, root)
  await eventually(() => expect(root.querySelectorAll('.learn-near path').length).toBeGreaterThan(50))
  expect(root.querySelector('.learn-near svg')?.getAttribute('aria-label')).toMatch(
    /^Infraspinatus, seen from behind/,
  )
  expect(root.querySelector('.learn-figure svg.tone-5')).not.toBe(null)
  const ids = [...root.querySelectorAll('main [id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  render(null, root)
})

test('the app moves into a page that stands there without touching it: the focus and what was typed stay', async () => {
  history.replaceState(null, '', '/learn')
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  place.innerHTML = prerenderLearnPage('/learn')?.html ?? ''
  const page = pageOf(place)
  const before = page.text()
  const [link, field] = [page.control('Muscles'), page.field('Search')]
  link.focus()
  await loadScreen('learn')
  const app = await fakeApp({ screen: 'learn' })
  app.platform.documents.open('/learn', place)
  hydrate(<Shell app={app} />, place)
  await drawn()
  expect(page.text()).toBe(before)
  expect(document.activeElement).toBe(link)
  expect(page.field('Search')).toBe(field)
  await page.type('Search', 'tennis ball')
  await eventually(() => expect(page.within('Found').controls()[0]).toBe('Tennis ball'))
  expect(page.control('Muscles').closest('[hidden]')).not.toBe(null)
  await page.type('Search', '')
  app.platform.documents.write(prerenderLearnPage)
  await page.click('Muscles')
  await drawn()
  expect(app.addresses.path.value).toBe('/learn/muscle')
  expect(page.headings()).toEqual(['Muscles'])
})
