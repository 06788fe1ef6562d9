import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectFits, expectNoBarrierInLightAndDark, setTextSize } from './support/barriers.ts'
import { launchWithCamera } from './support/fake-camera.ts'
import { visit, waitForOffline } from './support/person.ts'
import { writeDiary } from './support/progress-diary.ts'
import { DIARY, START } from './support/secret-diary.ts'
import { startServer } from './support/server.ts'
import {
  openDevice,
  turnOn,
  joinByLink,
  linkOn,
  entriesOn,
  chooseLook,
  expectLook,
} from './support/shared-diary.ts'
import { expect, test } from './support/test.ts'

test('a diary comes to the other device by the camera, both change it without a network, and both show the same again', async ({
  browserName,
  playwright,
  launchOptions,
  ownServer,
}, { outputDir }) => {
  const camera = await launchWithCamera(playwright[browserName], launchOptions, outputDir)
  const { url } = ownServer
  const desk = await openDevice(camera.browser, url)
  await writeDiary(desk, START, DIARY)
  const before = await entriesOn(desk, url)
  const begun = performance.now()
  let taps = 0
  const tap = async (page: Page, name: string, role: 'button' | 'link' = 'button') => {
    taps += 1
    await page.getByRole(role, { name, exact: true }).click()
  }
  await tap(desk, 'See how, and turn it on', 'link')
  await tap(desk, 'Turn it on and show the code')
  const code = desk.getByRole('img', { name: /^A code with the link/ })
  await expect(code).toBeVisible()
  await camera.film(desk, code)

  const phone = await openDevice(camera.browser, url)
  await visit(phone, `${url}/mine`)
  await tap(phone, 'I have a code', 'link')
  await expect(phone.getByRole('heading', { name: 'Bring your diary here?' })).toBeVisible()
  expect(new URL(phone.url()).hash).toBe('')
  expect(await phone.evaluate(() => history.length)).toBeLessThanOrEqual(4)
  await tap(phone, 'Bring it here')
  await expect(phone.getByText('It is here. Both devices have the same diary now.')).toBeVisible()
  console.log(
    `by the camera: ${taps} taps, ${((performance.now() - begun) / 1000).toFixed(1)} s from the tap to the same diary`,
  )
  expect(taps).toBeLessThanOrEqual(6)
  await expect(desk.getByText(/is here now, with the same diary/)).toBeVisible()
  expect(await entriesOn(phone, url)).toBe(before)

  for (const page of [desk, phone]) await page.context().setOffline(true)
  await visit(desk, `${url}/mine`)
  await desk.getByRole('radio', { name: 'Broader', exact: true }).check()
  await chooseLook(phone, 'Dark')
  for (const page of [desk, phone]) await page.context().setOffline(false)
  await expectLook(desk, 'dark')
  await expect(phone.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  expect(await entriesOn(desk, url)).toBe(await entriesOn(phone, url))
  await camera.browser.close()
})

test('a device that is removed keeps its diary and gets nothing new; the others go on', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await turnOn(desk, url)
  const [phone, old] = [await openDevice(browser, url), await openDevice(browser, url)]
  await joinByLink(phone, desk)
  await joinByLink(old, desk)
  await visit(old, `${url}/devices`)
  await old
    .getByRole('button', { name: /^Rename “/ })
    .first()
    .click()
  await old.getByLabel('Name of the device').fill('Old one')
  await old.getByRole('button', { name: 'Save the name' }).click()
  await visit(desk, `${url}/devices`)
  await desk.getByRole('button', { name: 'Remove “Old one”' }).click()
  await expect(desk.getByText(/gets nothing new and can send nothing/)).toBeVisible()
  await desk.getByRole('button', { name: 'Yes, remove “Old one”' }).click()
  await expect(desk.getByText(/^“Old one” is removed/)).toBeVisible()
  await expect(old.getByText(/^This device was removed from another one/)).toBeVisible()
  await visit(phone, `${url}/mine`)
  await visit(desk, `${url}/mine`)
  await chooseLook(desk, 'Dark')
  await expectLook(phone, 'dark')
  await visit(old, `${url}/mine`)
  await expectLook(old, 'auto')
})

test('who erases everything erases the shared copy too, and the other device says so and keeps its diary', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await writeDiary(desk, START, DIARY)
  await turnOn(desk, url)
  const phone = await openDevice(browser, url)
  await joinByLink(phone, desk)
  const before = await entriesOn(phone, url)
  await visit(phone, `${url}/devices`)
  await visit(desk, `${url}/mine`)
  await expect(desk.getByText(/^The sealed copy that your devices share/)).toBeVisible()
  await desk.getByRole('button', { name: 'Erase everything here' }).click()
  await desk.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(desk.getByText(/^The sealed copy on the server is gone too/)).toBeVisible()
  await expect(phone.getByText(/^The shared copy was erased from another device/)).toBeVisible()
  expect(await entriesOn(phone, url)).toBe(before)
})

test('from the recovery sheet alone the diary comes to a new device, by letters with a mistake put right', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await writeDiary(desk, START, DIARY)
  await turnOn(desk, url)
  const before = await entriesOn(desk, url)
  await visit(desk, `${url}/devices`)
  await desk.getByRole('link', { name: 'Recovery sheet' }).click()
  await expect(desk.getByRole('heading', { name: 'Unknot: recovery sheet' })).toBeVisible()
  const groups = await desk.locator('.devices-letters code').allTextContents()
  expect(groups).toHaveLength(13)
  await desk.context().close()

  const fresh = await openDevice(browser, url)
  await visit(fresh, `${url}/devices`)
  const field = fresh.getByLabel(/^Or type the figures, or the letters/)
  const wrong = groups.with(6, groups[6]?.split('').toReversed().join('') ?? '')
  await field.fill(wrong.join(' ').toLowerCase())
  await fresh.getByRole('button', { name: 'Go on' }).click()
  await expect(fresh.getByText('There is a mistake in group 7.', { exact: false })).toBeVisible()
  await field.fill(groups.join('-').toLowerCase().replaceAll('0', 'o'))
  await fresh.getByRole('button', { name: 'Go on' }).click()
  await fresh.getByRole('button', { name: 'Bring it here' }).click()
  await expect(fresh.getByText('It is here. Both devices have the same diary now.')).toBeVisible()
  expect(await entriesOn(fresh, url)).toBe(before)
})

test('six figures bring the diary; wrong ones burn the code, and both are told', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await turnOn(desk, url)
  const phone = await openDevice(browser, url)
  await visit(phone, `${url}/devices`)
  const type = async (code: string) => {
    await phone.getByLabel(/^Or type the figures, or the letters/).fill(code)
    await phone.getByRole('button', { name: 'Go on' }).click()
  }
  const figures = desk.locator('.devices-figures')
  await desk.getByRole('button', { name: 'Figures instead' }).click()
  await expect(figures).toHaveText(/^\d{2} \d{3} \d{3}$/)
  const first = (await figures.textContent()) ?? ''
  await type(`${first.slice(0, -1)}${(Number(first.at(-1)) + 1) % 10}`)
  await expect(desk.getByText(/^Somebody typed other figures/)).toBeVisible()
  await expect(phone.getByText(/^That did not fit/)).toBeVisible()
  await type(first)
  await expect(phone.getByText(/^That did not fit/)).toBeVisible()

  await desk.getByRole('button', { name: 'Make new figures' }).click()
  await expect(figures).toBeVisible()
  await type((await figures.textContent())?.replaceAll(' ', '') ?? '')
  await phone.getByRole('button', { name: 'Bring it here' }).click()
  await expect(phone.getByText('It is here. Both devices have the same diary now.')).toBeVisible()
  await expect(desk.getByText('The figures were right. The diary is on its way.')).toBeVisible()
})

test('while the server is away both devices go on, and come together when it is back', async ({ browser }, {
  outputDir,
}) => {
  const data = join(outputDir, 'data')
  const first = await startServer({ UNKNOT_DATA: data })
  const { url } = first
  const desk = await openDevice(browser, url)
  await turnOn(desk, url)
  const phone = await openDevice(browser, url)
  await joinByLink(phone, desk)
  await visit(desk, `${url}/devices`)
  await visit(phone, `${url}/mine`)
  await waitForOffline(phone)
  await first.kill()
  await chooseLook(phone, 'Dark')
  await phone.getByRole('link', { name: 'Your devices' }).click()
  await expect(phone.getByText(/^The server does not answer now/)).toBeVisible()
  await expect(phone.getByText(/1 entry waits to be sent/)).toBeVisible()
  const again = await startServer({ UNKNOT_DATA: data, PORT: new URL(url).port })
  await phone.getByRole('button', { name: 'Try again' }).click()
  await expect(phone.getByText(/waits to be sent/)).toBeHidden()
  await expectLook(desk, 'dark')
  await again.kill()
})

test('a code that came with an address is taken off it at once, and nothing is done before the person says so', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await turnOn(desk, url)
  const phone = await openDevice(browser, url)
  await writeDiary(phone, START, DIARY)
  await phone.goto(await linkOn(desk))
  await expect(phone.getByText(/entries that are already here stay/)).toBeVisible()
  expect(phone.url()).toBe(`${url}/devices`)
  await phone.getByRole('button', { name: 'No, leave it' }).click()
  await expect(phone.getByRole('heading', { name: 'Also on your other device' })).toBeVisible()
  await phone.goBack()
  await phone.goForward()
  expect(phone.url()).toBe(`${url}/devices`)
  await expect(phone.getByRole('button', { name: 'Turn it on and show the code' })).toBeEnabled()
})

test('with sharing on, no screen of it has a barrier, in light and dark, at 320 px and with large letters', async ({
  browser,
  ownServer,
}) => {
  const { url } = ownServer
  const desk = await openDevice(browser, url)
  await turnOn(desk, url)
  const phone = await openDevice(browser, url)
  await phone.goto(await linkOn(desk))
  await expect(phone.getByRole('button', { name: 'Bring it here' })).toBeVisible()
  await look(phone, 'asked whether the diary may come')
  await phone.getByRole('button', { name: 'Bring it here' }).click()
  await expect(phone.getByText('It is here. Both devices have the same diary now.')).toBeVisible()
  await desk.getByRole('button', { name: 'Figures instead' }).click()
  await expect(desk.locator('.devices-figures')).toBeVisible()
  await look(desk, 'a code and figures')
  await visit(desk, `${url}/devices`)
  await desk.getByRole('button', { name: /^Remove “/ }).click()
  await look(desk, 'the devices')
  await visit(desk, `${url}/devices/sheet`)
  await expect(desk.locator('.devices-letters')).toBeVisible()
  await look(desk, 'the recovery sheet')
})

async function look(page: Page, where: string): Promise<void> {
  await expectNoBarrierInLightAndDark(page, where)
  await page.setViewportSize({ width: 320, height: 720 })
  await expectFits(page, `${where}, 320 px`)
  await setTextSize(page, '200%')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectFits(page, `${where}, 200 % text`)
  await setTextSize(page, '')
}

test('where the host only hands out files it is said, and nothing is offered', async ({ browser }) => {
  const server = await startServer({ UNKNOT_SYNC: 'off' })
  const page = await openDevice(browser, server.url)
  await visit(page, `${server.url}/devices`)
  await expect(page.getByText(/^This address has no sync server/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turn it on and show the code' })).toBeHidden()
  await server.kill()
})
