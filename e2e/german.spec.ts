import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { allTexts } from '#test/content/all-texts.ts'
import { expectNoBarrierBesidesColours } from './support/barriers.ts'
import { openWithDiary } from './support/full-diary.ts'
import { openApp, visit, waitForOffline, waitForHydration } from './support/person.ts'
import { OWN_WORDS } from './support/hooks.ts'
import { expect, test } from './support/test.ts'

/** What the person of the full diary wrote in their own words. */
const OWN = /^(?:Turn my head in the car|A long drive\.)$/

/** The evening of somebody who reads German, by list and keyboard-free taps. */
test('somebody chooses German, and the evening is German, also with the network gone', async ({
  page,
  ownServer: server,
}) => {
  const errors = await openApp(page, server.url)
  await page.getByRole('link', { name: 'Auf Deutsch' }).click()
  await expect(page).toHaveURL(`${server.url}/de/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await waitForHydration(page)
  await page.getByRole('button', { name: 'Meinen Knoten finden' }).click()
  await expect(page).toHaveURL(`${server.url}/de/find`)
  await page.getByRole('button', { name: 'Aus einer Liste wählen' }).click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('radio', { name: '5', exact: true }).check()
  await page.getByRole('button', { name: 'Weiter: der Sicherheits-Check' }).click()
  await page.getByRole('radio', { name: 'Nein', exact: true }).first().check()
  await expect(page.getByText('Wähle den Notruf')).toHaveCount(0)
  await waitForOffline(page)
  await server.kill()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  expect(errors).toEqual([])
})

test('what a person types in German is asked first, and answers nothing for them', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/de/`)
  await page.getByRole('button', { name: 'Meinen Knoten finden' }).click()
  await page.getByRole('button', { name: 'Aus einer Liste wählen' }).click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('radio', { name: '5', exact: true }).check()
  await page.getByRole('button', { name: 'Weiter: der Sicherheits-Check' }).click()
  await page.getByText('Eigene Worte').click()
  await page
    .locator(OWN_WORDS)
    .getByRole('textbox')
    .fill('Kein Fieber. Krieg aber seit heute früh plötzlich keine Luft mehr.')
  await expect(page.getByText('Das hast du erwähnt').first()).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeDisabled()
})

test('who chose German comes back to German, wherever they start, and can change their mind', async ({
  page,
  server,
}) => {
  await openApp(page, server.url)
  await page.getByRole('link', { name: 'Auf Deutsch' }).click()
  await expect(page).toHaveURL(`${server.url}/de/`)
  await visit(page, `${server.url}/mine`)
  await expect(page).toHaveURL(`${server.url}/de/mine`)
  await expect(page.getByText('hat noch niemand vom Fach geprüft')).toBeVisible()
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL(`${server.url}/mine`)
  await expect(page.getByRole('heading', { name: 'Language' })).toBeVisible()
  await visit(page, `${server.url}/de/mine`)
  await expect(page).toHaveURL(`${server.url}/mine`)
})

test('no screen of somebody who was here for weeks says an English sentence', async ({ page, server }) => {
  const english = new Set(
    (await allTexts()).map(({ text }) => text).filter(text => text.split(' ').length > 2),
  )
  const errors = await openWithDiary(page, `${server.url}/de/`)
  // Three German screens name their scripts at the wrong address when no worker answers for them yet.
  await waitForOffline(page)
  for (const address of SCREEN_ADDRESSES) {
    await visit(page, `${server.url}/de${address}`)
    expect(new URL(page.url()).pathname.startsWith('/de/'), address).toBe(true)
    const said = (await page.locator('body').innerText()).split('\n').map(line => line.trim())
    expect(
      said.filter(line => english.has(line)),
      address,
    ).toEqual([])
    expect(
      said.filter(line => /\b(?:the|and|your|with|for)\b/.test(line) && !OWN.test(line)),
      address,
    ).toEqual([])
    await expectNoBarrierBesidesColours(page, address)
  }
  expect(errors).toEqual([])
})
