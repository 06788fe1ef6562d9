import type { Locator, Page } from '@playwright/test'
import { ADDRESSES, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { lookThroughSession } from './support/evening.ts'
import { inParts } from './support/parts.ts'
import {
  expectFits,
  expectNoBarrier,
  expectNoBarrierBesidesColours,
  expectNoBarrierInLightAndDark,
  setDirection,
  setTextSize,
} from './support/barriers.ts'
import { openWithDiary, URGENT_DIARY } from './support/full-diary.ts'
import { CHECK_GROUP, CHIP, PLAN_STEPS, TODAY_BUTTONS } from './support/hooks.ts'
import {
  choose,
  openApp,
  paintNeckCorner,
  passSigns,
  sayNoToGroups,
  tell,
  tellFacts,
  visit,
} from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC' })

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
const NARROW = { width: 320, height: 720 }
/** Every screen, and of Learn one page of each kind of reading. */
const EVERYWHERE = [
  ...SCREEN_ADDRESSES,
  '/learn/muscle/levator-scapulae',
  '/learn/technique/ball-wall',
  '/learn/disagreement/c-1',
]

test.describe('with little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('no screen of the evening has a barrier, light and dark', async ({ page, server }) => {
    const errors = await openApp(page, server.url)
    await expectNoBarrierInLightAndDark(page, 'today, first visit')
    await visit(page, `${server.url}/find`)
    await expectNoBarrierInLightAndDark(page, 'find')
    await page.getByRole('button', { name: 'Choose from a list' }).click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expectNoBarrierInLightAndDark(page, 'find, list')
    await page.goto(server.url)
    await paintNeckCorner(page, 5)
    await tellFacts(page)
    await tell(page, /^Severe headache, confused/, /^Fever, shivers/)
    await expectNoBarrierInLightAndDark(page, 'check, with a group open')
    await page
      .getByRole('group', { name: /^Severe headache, confused/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check()
    await passSigns(page)
    await expectNoBarrierInLightAndDark(page, 'check, about you')
    await sayNoToGroups(page)
    await page.getByRole('button', { name: 'Show my plan' }).click()
    await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
    await lookThroughSession(page, where => expectNoBarrierInLightAndDark(page, where))
    await choose(page, 'Pain now', '3')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to Today' }).click()
    await expect(page.locator(TODAY_BUTTONS).first()).toBeVisible()
    await expectNoBarrierInLightAndDark(page, 'today, return')
    expect(errors).toEqual([])
  })

  for (const [part, addresses] of inParts(EVERYWHERE).entries()) {
    test(`no screen of somebody who was here for weeks has a barrier, part ${part + 1}`, async ({
      page,
      server,
    }) => {
      const errors = await openWithDiary(page, server.url)
      for (const address of addresses) {
        await visit(page, `${server.url}${address}`)
        await expectNoBarrierInLightAndDark(page, address)
        await expectFits(page, `${address}, phone`)
        await setDirection(page, 'rtl')
        await expectFits(page, `${address}, right to left`)
        await setDirection(page, 'ltr')
        await page.setViewportSize(NARROW)
        await expectFits(page, `${address}, 320 px`)
        await page.setViewportSize(PHONE)
        await setTextSize(page, '200%')
        await expectFits(page, `${address}, 200 % text`)
        await page.setViewportSize(DESK)
        await expectFits(page, `${address}, desk, 200 % text`)
        await setTextSize(page, '')
        await page.setViewportSize(PHONE)
      }
      expect(errors).toEqual([])
    })
  }
})

test('a whole evening by keyboard alone, with the list instead of the drawing', async ({ page, server }) => {
  await openApp(page, server.url)
  const press = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name })
    await target.focus()
    await page.keyboard.press('Enter')
  }
  const tick = async (label: string) => {
    await page.getByLabel(label, { exact: true }).focus()
    await page.keyboard.press('Space')
  }
  await press('Find my knot')
  await press('Choose from a list')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('corner of the neck')
  await tick('Corner of the neck, left')
  await expect(page.getByText('Levator scapulae, left')).toBeVisible()
  await page.getByRole('group', { name: 'How bad is it now?' }).getByRole('radio', { name: '4' }).focus()
  await page.keyboard.press('Space')
  await press('Next: the safety check')
  await tellFacts(page)
  await sayNoByKeyboard(page)
  await press('Go on')
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  await sayNoByKeyboard(page)
  await press('Show my plan')
  await press(/^Start/)
  await press('Start')
  await expect(page.getByRole('timer')).toBeVisible()
  await page.locator('body').click({ position: { x: 1, y: 1 } })
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^2 of /)).toBeVisible()
  await page.keyboard.press('Escape')
  await press('Stop the session')
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  test('forced colours and right to left leave every choice to be seen and reached', async ({
    page,
    server,
  }) => {
    await openWithDiary(page, server.url)
    for (const address of [ADDRESSES.today, ADDRESSES.prevent, ADDRESSES.mine]) {
      await visit(page, `${server.url}${address}`)
      await setDirection(page, 'rtl')
      await expectNoBarrierBesidesColours(page, `${address}, forced colours, right to left`)
    }
    const groundOf = (chip: Locator) => chip.evaluate(element => getComputedStyle(element).backgroundColor)
    const chosen = page.locator(`${CHIP}:has(input:checked)`).first()
    const other = page.locator(`${CHIP}:has(input:not(:checked))`).first()
    expect(await groundOf(chosen)).not.toBe(await groundOf(other))
  })

  test('forced colours show which tool is in use on the map', async ({ page, server }) => {
    await openApp(page, `${server.url}/find`)
    const erase = page.getByRole('button', { name: 'Erase', exact: true })
    const look = () =>
      erase.evaluate(button => {
        const { backgroundColor, borderColor, color } = getComputedStyle(button)
        return [backgroundColor, borderColor, color].join()
      })
    const before = await look()
    await expect(erase).toHaveAttribute('aria-pressed', 'false')
    await erase.click()
    await expect(erase).toHaveAttribute('aria-pressed', 'true')
    expect(await look()).not.toBe(before)
  })
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: NARROW })

  test('an urgent answer has no barrier either, and fits', async ({ page, server }) => {
    await openWithDiary(page, server.url, URGENT_DIARY)
    for (const address of [ADDRESSES.today, ADDRESSES.check, ADDRESSES.sheet]) {
      await visit(page, `${server.url}${address}`)
      await expectNoBarrier(page, `${address}, urgent`)
      await expectFits(page, `${address}, urgent, 320 px`)
      await setTextSize(page, '200%')
      await expectFits(page, `${address}, urgent, 320 px, 200 % text`)
    }
  })
})

/** Says no to every group of this part, without a mouse. */
async function sayNoByKeyboard(page: Page): Promise<void> {
  for (const no of await page.locator(CHECK_GROUP).getByRole('radio', { name: 'No', exact: true }).all()) {
    await no.focus()
    await page.keyboard.press('Space')
    await expect(no).toBeChecked()
  }
}
