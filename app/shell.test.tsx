import { expect, test, vi } from 'vitest'
import { SCREEN_NAMES } from '#core/vocabulary/addresses.ts'
import { prerenderLearnPage } from '#app/prerender/learn-pages.tsx'
import { words } from '#app/i18n/words.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import type { StorageError } from '#app/platform/platform.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { checked, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, pageOf } from '#test/builders/render.tsx'
import { TITLES } from '#test/builders/titles.ts'
import { Shell } from './shell.tsx'
import { RETRY_MS } from './state/every-retry.ts'

const FRESH = withKnot(MONDAY_NINE - 600_000)

test.each(SCREEN_NAMES.filter(name => name !== 'aboutYou'))(
  'the address of "%s" shows that screen, and the tab says so',
  async screen => {
    const app = await fakeApp({ events: FRESH, screen })
    app.platform.documents.write(prerenderLearnPage)
    const page = await openScreen(Shell, { app })
    await eventually(() => expect(page.headings()[0]).toMatch(TITLES[screen]))
    const title = screen === 'learn' ? /^Learn about knots.* · Unknot$/ : `${words.titles[screen]} · Unknot`
    expect(document.title).toMatch(screen === 'today' ? /^Unknot$/ : title)
  },
)

test('each place of the navigation leads to its screen and is lit there', async () => {
  const page = await openScreen(Shell, { events: FRESH })
  const places = page.within('Screens')
  for (const [name, screen] of [
    ['Find', 'find'],
    ['Progress', 'progress'],
    ['Prevent', 'prevent'],
    ['Learn', 'learn'],
    ['Mine', 'mine'],
    ['Today', 'today'],
  ] as const) {
    await places.click(name)
    expect(page.at()).toBe(screen)
    expect(page.element.querySelector('[aria-current=page]')?.textContent).toBe(name)
    await eventually(() => expect(page.text()).not.toContain('One moment'))
  }
})

test.each([
  ['press', 'Find'],
  ['after', 'Today'],
  ['desk', 'Prevent'],
] as const)('on "%s" the place above it is lit', async (screen, place) => {
  const page = await openScreen(Shell, { events: FRESH, screen })
  expect(page.element.querySelector('[aria-current=true]')?.textContent).toBe(place)
  await eventually(() => expect(page.headings()).not.toEqual([]))
})

test('a session stands alone, without navigation', async () => {
  const page = await openScreen(Shell, { events: FRESH, screen: 'session' })
  expect(page.element.querySelector('nav')).toBe(null)
  await eventually(() => expect(page.headings()).not.toEqual([]))
})

test('an address of nothing says so and leads home without a step back', async () => {
  const app = await fakeApp()
  app.addresses.goTo('/nothing-here')
  const page = await openScreen(Shell, { app })
  expect(page.headings()).toEqual(['There is nothing at this address'])
  await page.click('Go to Today')
  expect(app.addresses.history).toEqual(['/', '/'])
  expect(page.headings()).toEqual(['Touch where it hurts.'])
})

test.each([
  ['full', 'This device is full'],
  ['unavailable', 'This browser does not let us keep a diary here.'],
  ['broken', 'This browser could not read or write the diary.'],
  ['silent', 'The storage of this browser does not answer.'],
  ['busy', 'Your diary is being written in another tab. This goes on by itself.'],
  ['newer', 'A newer version of Unknot wrote this diary.'],
  ['incomplete', 'A part of the diary’s database is missing here.'],
  ['blocked', 'Another open tab of Unknot holds the diary.'],
  ['locked', 'The lock of your diary was changed.'],
] as const)(
  'a diary that is %s is said on every screen, until it works again',
  async (storageError, sentence) => {
    const page = await openScreen(Shell, { events: FRESH, screen: 'mine' })
    await eventually(() => page.within('Light'))
    page.app.platform.storage.refuse(storageError, 'writes')
    await page.choose('Light', 'Dark')
    const status = () => page.element.querySelector('[role=status]')?.textContent
    expect(status()).toContain(sentence)
    expect(status()).toContain('You can go on. The last entry is not saved yet.')
    expect(status()).not.toContain('could not be opened')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    await page.choose('Light', 'Light')
    expect(status()).toContain('The last 2 entries are not saved yet.')
    page.app.platform.storage.work()
    await page.choose('Light', 'Dark')
    expect(page.text()).not.toContain(sentence)
    expect(document.documentElement.dataset['theme']).toBe('dark')
  },
)

const unopened = async (storageError: StorageError) => {
  const platform = createFakePlatform()
  await platform.storage.append([...FRESH])
  platform.storage.refuse(storageError)
  const page = await openScreen(Shell, { app: await fakeApp({ platform }) })
  await eventually(() => expect(page.text()).not.toContain('One moment'))
  return page
}

test.each([
  ['broken', 'This browser could not read or write the diary.'],
  ['incomplete', 'A part of the diary’s database is missing here.'],
  ['newer', 'A newer version of Unknot wrote this diary.'],
  ['blocked', 'Another open tab of Unknot holds the diary.'],
  ['silent', 'The storage of this browser does not answer.'],
] as const)(
  'a diary that is %s is never taken for a first visit, and opens when it can be read',
  async (storageError, sentence) => {
    const page = await unopened(storageError)
    expect(page.headings()).toEqual(['Your diary could not be opened'])
    expect(page.text()).toContain(sentence)
    expect(page.text()).toContain('Whatever you kept here is as it was.')
    page.app.platform.storage.work()
    await page.app.store.retry()
    await eventually(() => expect(page.headings()[0]).toMatch(TITLES.today))
    expect(page.text()).not.toContain('could not be opened')
  },
)

test('a diary that another tab is writing is not said to be in trouble, and opens by itself', async () => {
  const page = await unopened('busy')
  expect(page.headings()).toEqual(['Your diary opens in a moment'])
  expect(page.text()).toContain('Your diary is being written in another tab. This goes on by itself.')
  expect(page.text()).not.toContain('could not be opened')
  page.app.platform.storage.work()
  page.app.platform.clock.advance(RETRY_MS)
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.today))
})

test('a locked diary that came too late for the start is opened with its passphrase, not taken for a first visit', async () => {
  const page = await unopened('locked')
  expect(page.headings()).toEqual(['Your diary could not be opened'])
  await page.click('Open again')
  expect(page.app.versions.reloads()).toBe(1)
})

test('where nothing can be kept the first visit begins, with one line about it', async () => {
  const page = await unopened('unavailable')
  expect(page.headings()).toEqual(['Touch where it hurts.'])
  expect(page.element.querySelector('[role=status]')?.textContent).toBe(
    'Your diary could not be opened. If you kept one here, it was left as it is. This browser does not let us keep a diary here. A private window or blocked cookies may be the reason. You can go on.',
  )
})

test('whoever goes on without the diary gets an evening in memory, and the way to help is open before that', async () => {
  const page = await unopened('broken')
  page.app.addresses.go('somebody')
  await eventually(() => expect(page.headings()[0]).toBe(TITLES.somebody))
  page.app.addresses.go('today')
  await eventually(() => expect(page.headings()).toEqual(['Your diary could not be opened']))
  await page.click('Go on without it')
  expect(page.headings()).toEqual(['Touch where it hurts.'])
  expect(page.text()).toContain('You can go on.')
})

test('a broken diary is repaired only after the person has seen what stays', async () => {
  const page = await unopened('broken')
  await page.click('Repair it')
  await eventually(() => expect(page.text()).toContain(`${FRESH.length} entries can be read and stay.`))
  await page.click('Leave it as it is')
  expect(page.headings()).toEqual(['Your diary could not be opened'])
  await page.click('Repair it')
  await eventually(() => page.control('Yes, repair it'))
  await page.click('Yes, repair it')
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.today))
})

test('with another lock in another tab it can be opened again', async () => {
  const page = await openScreen(Shell)
  page.app.platform.storage.refuse('locked', 'writes')
  await page.app.store.record({ type: 'exported' })
  await drawn()
  await page.click('Open again')
  expect(page.app.versions.reloads()).toBe(1)
})

test('entries of another version are counted and said to be safe', async () => {
  const app = await fakeApp()
  await app.platform.storage.append([{ id: 'from-the-future' }, { id: 'another' }])
  const page = await openScreen(Shell, { app: await fakeApp({ platform: app.platform }) })
  expect(page.text()).toContain('2 diary entries cannot be read. They are kept, but not shown.')
})

test('a newer version is offered, but never in the middle of a session', async () => {
  const page = await openScreen(Shell, { events: FRESH })
  page.app.versions.newer.value = true
  await drawn()
  expect(page.text()).toContain('A newer version is open. Reload when you are ready.')
  await page.click('Reload')
  expect(page.app.versions.reloads()).toBe(1)
  page.app.addresses.go('session')
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.session))
  expect(page.text()).not.toContain('A newer version')
})

test('a break that is due is said on other screens, not while somebody is checked', async () => {
  const page = await openScreen(Shell, { events: FRESH })
  page.app.breakDue.value = true
  await drawn()
  await page.click('Show me the move')
  expect(page.at()).toBe('breaks')
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.breaks))
  page.app.addresses.go('mine')
  page.app.breakDue.value = true
  await drawn()
  expect(page.text()).toContain('Time for a short break.')
  for (const quiet of ['check', 'press', 'session', 'breaks'] as const) {
    page.app.addresses.go(quiet)
    page.app.breakDue.value = true
    await eventually(() => expect(page.headings()[0]).toMatch(TITLES[quiet]))
    expect(page.text()).not.toContain('Time for a short break.')
  }
})

test('a screen that breaks says that the diary is safe, and every other place is a tap away', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const app = await fakeApp({ events: FRESH, screen: 'mine' })
  const broken = {
    ...app,
    platform: {
      ...app.platform,
      sound: {
        ...app.platform.sound,
        voices() {
          throw new Error('broken')
        },
      },
    },
  }
  const page = await openScreen(Shell, { app: broken })
  await eventually(() =>
    expect(page.headings()).toEqual(['Something went wrong on this screen. Your diary is safe.']),
  )
  await page.within('Screens').click('Progress')
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.progress))
  page.app.addresses.go('mine')
  await eventually(() => expect(page.headings()[0]).toMatch('Something went wrong'))
  await page.click('Go to Today')
  expect(page.at()).toBe('today')
  await eventually(() => expect(page.headings()[0]).toMatch(TITLES.today))
  vi.restoreAllMocks()
})

test('after an urgent answer every way to self-care ends at the help', async () => {
  const urgent = [...FRESH, checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })]
  for (const screen of ['plan', 'session', 'press'] as const) {
    const page = await openScreen(Shell, { events: urgent, screen })
    await eventually(() => expect(page.headings()[0]).toBe('Please get help now'))
    expect(page.at()).toBe('check')
    page.close()
  }
})

test('the drawn people look as the person chose', async () => {
  const page = await openScreen(Shell, {
    screen: 'mine',
    events: [happened({ type: 'body-chosen', build: 'usual', tone: 5 })],
  })
  await eventually(() => page.within('Light'))
  expect(page.element.querySelector('.figure')?.classList).toContain('tone-5')
  expect(pageOf(page.element).chosen('Skin in the drawings')).toEqual(['Darkest'])
})
