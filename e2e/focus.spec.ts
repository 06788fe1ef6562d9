/** Whoever goes by keys sees where they are: nothing with the focus lies outside the window or under anything. */
import type { Page } from '@playwright/test'
import { ADDRESSES, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { lookThroughSession } from './support/evening.ts'
import { openAtCheck, openWithDiary, openWithPlan, URGENT_DIARY } from './support/full-diary.ts'
import { inParts } from './support/parts.ts'
import { openApp, tell, tellFacts, visit } from './support/person.ts'
import { coveredStops } from './support/stops.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC', contextOptions: { reducedMotion: 'reduce' } })

/** Every screen, and of Learn one page of each kind. */
const EVERYWHERE = [
  ...SCREEN_ADDRESSES,
  '/learn?q=neck',
  '/learn/muscle',
  '/learn/muscle/levator-scapulae',
  '/learn/technique/ball-wall',
  '/learn/movement/ex-bird-dog',
  '/learn/question/what-is-a-knot',
  '/learn/disagreement/c-1',
  '/de/prevent',
  '/no-such-page',
]

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    /** Forwards to the end, and backwards to the beginning. */
    async function expectAllSeen(page: Page, where: string): Promise<void> {
      const forwards = await coveredStops(page, 'Tab')
      const backwards = await coveredStops(page, 'Shift+Tab')
      expect.soft([...forwards, ...backwards].map(found => `${where}: ${found}`)).toEqual([])
    }

    for (const [part, addresses] of inParts(EVERYWHERE).entries())
      test(`somebody who was here for weeks sees every stop of every screen, part ${part + 1}`, async ({
        page,
        server,
      }) => {
        await openWithDiary(page, server.url)
        for (const address of addresses) {
          await visit(page, `${server.url}${address}`)
          await expectAllSeen(page, address)
        }
      })

    test('somebody who is here for the first time sees every stop of an evening', async ({
      page,
      server,
    }) => {
      await openApp(page, server.url)
      await expectAllSeen(page, 'today, first visit')
      for (const address of [ADDRESSES.prevent, ADDRESSES.breaks, ADDRESSES.progress, ADDRESSES.mine]) {
        await visit(page, `${server.url}${address}`)
        await expectAllSeen(page, `${address}, first visit`)
      }
      await visit(page, `${server.url}${ADDRESSES.find}`)
      await page.getByRole('button', { name: 'Choose from a list' }).click()
      await page.getByRole('checkbox').first().check()
      await expectAllSeen(page, 'find, list')
    })

    test('somebody in the safety check sees every stop, also of what has opened and of what it says', async ({
      page,
      server,
    }) => {
      await openAtCheck(page, server.url)
      await tellFacts(page)
      await expectAllSeen(page, 'check')
      await tell(page, /^Severe headache, confused/, /^Fever, shivers/)
      await expectAllSeen(page, 'check, with a group open')
    })

    test('somebody with an urgent sign sees every stop', async ({ page, server }) => {
      await openWithDiary(page, server.url, URGENT_DIARY)
      for (const address of [ADDRESSES.today, ADDRESSES.check, ADDRESSES.somebody, ADDRESSES.sheet]) {
        await visit(page, `${server.url}${address}`)
        await expectAllSeen(page, `${address}, urgent`)
      }
    })

    test('somebody in a session and after it sees every stop', async ({ page, server }) => {
      await openWithPlan(page, server.url)
      await lookThroughSession(page, where => expectAllSeen(page, where))
    })

    test('somebody in the desk check sees every stop of each look', async ({ page, server }) => {
      await openApp(page, `${server.url}${ADDRESSES.desk}`)
      await page.getByRole('button', { name: 'Start the check' }).click()
      for (const look of [1, 2, 3]) {
        await expectAllSeen(page, `desk check, look ${look}`)
        if (look < 3) await page.getByRole('button', { name: 'Next look' }).click()
      }
    })
  })
