import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openWithDiary, WHOLE_DIARY } from './support/full-diary.ts'
import { OWN_WORDS } from './support/hooks.ts'
import { visit } from './support/person.ts'
import { dayOf, type Line } from './support/progress-diary.ts'
import { STORY_START } from './support/progress-story.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

/** Texts that would do something if anything took them for more than text. */
const HOSTILE = [
  '<img src=x onerror="globalThis.caught=1;alert(1)">',
  '"><script>globalThis.caught=1</script>',
  'javascript:globalThis.caught=1',
  '<svg/onload=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Egnol dna tfel ot thgir\u2066',
  '👩🏽‍⚕️🦴 ﷽ Z̸͓̽a̷l̶g̵o̴',
  'a\u0000b',
  "'; DROP TABLE events; --",
] as const

const LONG = 'knot '.repeat(4000)

/** Everything that would show that a text was carried out. */
async function watch(page: Page): Promise<readonly string[]> {
  const caught: string[] = []
  page.on('dialog', dialog => {
    caught.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', error => caught.push(`error: ${error}`))
  page.on('console', message => {
    if (message.type() === 'error') caught.push(`console: ${message.text()}`)
  })
  page.on('popup', popup => caught.push(`popup: ${popup.url()}`))
  return caught
}

async function expectNothingRan(page: Page, caught: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => Reflect.has(globalThis, 'caught'))).toBe(false)
  expect(await page.locator('main :is(script, iframe, object, embed), main img').count()).toBe(0)
  expect(await page.locator('[onerror], [onload], a[href^="javascript:"]').count()).toBe(0)
  expect(caught).toEqual([])
}

/** Pastes as a person would, so that the length the field allows is kept. */
async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill('')
  await field.focus()
  await page.keyboard.insertText(text)
}

const SAID = HOSTILE.join(' ')

test('hostile words in every search and in one’s own words are only words', async ({ page, server }) => {
  const caught = await watch(page)
  await openWithDiary(page, server.url)
  await visit(page, `${server.url}/find`)
  await page.getByRole('button', { name: 'Choose from a list' }).click()
  for (const text of [...HOSTILE, LONG]) {
    await paste(page, page.getByRole('searchbox'), text)
    await expect(page.getByRole('status').first()).toBeVisible()
  }
  await expectNothingRan(page, caught)
  await visit(page, `${server.url}/learn`)
  for (const text of [...HOSTILE, LONG]) await paste(page, page.getByRole('searchbox'), text)
  await expectNothingRan(page, caught)
})

test('hostile words in the safety check decide nothing and are kept nowhere', async ({ page, server }) => {
  const caught = await watch(page)
  const lines: readonly Line[] = [
    [14.9, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 4 }],
  ]
  await openWithDiary(page, server.url, lines)
  await visit(page, `${server.url}/check`)
  await page.getByText('Own words').click()
  const own = page.locator(`${OWN_WORDS} textarea`)
  for (const text of HOSTILE) await paste(page, own, text)
  await paste(page, own, LONG)
  await expect(own).toHaveValue(LONG)
  await paste(page, own, `${SAID} numb between the legs`)
  await expect(page.locator(`${OWN_WORDS} [role=status]`)).not.toBeEmpty()
  await expectNothingRan(page, caught)
})

test('hostile names and notes are shown as they are, kept, and saved to the file letter by letter', async ({
  page,
  server,
}) => {
  const caught = await watch(page)
  const lines: readonly Line[] = [
    ...WHOLE_DIARY.filter(([, { type }]) => !type.startsWith('activities-')),
    [14.5, { type: 'flare-noted', before: ['stress'], note: SAID }],
    [14.6, { type: 'day-noted', day: dayOf(STORY_START, 14), painNow: 3, note: SAID }],
  ]
  await openWithDiary(page, server.url, lines)

  await visit(page, `${server.url}/progress`)
  await page.getByText('More to tell', { exact: false }).click()
  const named = HOSTILE.slice(0, 3)
  for (const [index, name] of named.entries())
    await paste(page, page.getByLabel(`Activity ${index + 1}`), name)
  await page.getByRole('button', { name: 'Save these' }).click()
  for (const name of named) await expect(page.getByRole('group', { name }).first()).toBeVisible()
  await expectNothingRan(page, caught)

  await page.getByRole('button', { name: 'Add more' }).click()
  await page.getByText('More about the day').first().click()
  const note = page.getByLabel('Anything else').first()
  await paste(page, note, LONG)
  expect((await note.inputValue()).length).toBe(500)
  await paste(page, note, SAID)
  await page.getByRole('group', { name: 'Pain now' }).getByRole('radio', { name: '4', exact: true }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Saved on this device.').first()).toBeVisible()

  await visit(page, `${server.url}/press`)
  await page.getByRole('button', { name: 'That is enough for now' }).click()
  const knot = page.getByLabel('Name of knot 1')
  await paste(page, knot, LONG)
  expect((await knot.inputValue()).length).toBe(80)
  await paste(page, knot, HOSTILE[0])
  await page.getByRole('button', { name: 'Use these for my plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(HOSTILE[0]).first()).toBeAttached()
  await expectNothingRan(page, caught)

  for (const address of ['/', '/plan', '/session', '/progress', '/sheet', '/prevent', '/mine']) {
    await visit(page, `${server.url}${address}`)
    await expectNothingRan(page, caught)
  }
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const kept = await readFile(await file.path(), 'utf8')
  for (const name of named) expect(kept).toContain(JSON.stringify(name))
  expect(kept.split(JSON.stringify(SAID)).length - 1).toBe(3)
  expect(kept).toContain(JSON.stringify(HOSTILE[0]))

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'As a table' }).click(),
  ])
  const cells = await readFile(await table.path(), 'utf8')
  expect(cells.split(/[\n,]/).filter(cell => /^"?[=+@]/.test(cell))).toEqual([])
  await expectNothingRan(page, caught)
})

test('a hostile address leads nowhere', async ({ page, server }) => {
  const caught = await watch(page)
  await openWithDiary(page, server.url)
  for (const [index, text] of HOSTILE.entries()) {
    const escaped = encodeURIComponent(text)
    await visit(page, `${server.url}/find?${escaped}=${escaped}#${escaped}`)
    const answer = await fetch(`${server.url}/learn/muscle/${escaped}`)
    expect(answer.status, `${index}`).toBeGreaterThanOrEqual(400)
    expect(answer.status, `${index}`).toBeLessThan(500)
    expect(await answer.text()).not.toContain('caught=1')
  }
  await expectNothingRan(page, caught)
})
