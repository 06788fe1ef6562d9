import { afterEach, expect, test, vi } from 'vitest'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

afterEach(() => vi.restoreAllMocks())

test('light, body and skin are written down, each as itself', async () => {
  const page = await openScreen(Mine)
  await page.choose('Light', 'Dark')
  await page.choose('Body in the drawings', 'Narrower')
  await page.choose('Skin in the drawings', 'Darkest')
  expect(await page.recorded()).toEqual([
    { type: 'appearance-chosen', appearance: 'dark' },
    { type: 'body-chosen', build: 'narrower', tone: 2 },
    { type: 'body-chosen', build: 'narrower', tone: 5 },
  ])
})

test('sound, voice and loudness are chosen in Mine, too, and written down', async () => {
  const page = await openScreen(Mine)
  await page.choose('Sound', 'Bells only')
  expect((await page.recorded()).at(-1)).toMatchObject({ type: 'sound-chosen', sound: 'bells' })
})

test('another language is written down and opened below its own home', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {})
  const page = await openScreen(Mine)
  await page.click('Auf Deutsch')
  await eventually(() => expect(assign).toHaveBeenCalledWith('/de/'))
  expect(await page.recorded()).toEqual([{ type: 'language-chosen', language: 'de' }])
})

test('the sheet is a tap away', async () => {
  const page = await openScreen(Mine)
  await page.click('The sheet to print')
  expect(page.at()).toBe('sheet')
})

test('requests to anybody else are counted, not claimed', async () => {
  const entry = (name: string) => ({ name }) as const
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    // The three kinds of address a page may have asked.
    JSON.parse(
      JSON.stringify([entry('https://elsewhere.example/x'), entry(`${location.origin}/a`), entry('data:,')]),
    ),
  )
  const page = await openScreen(Mine)
  expect(page.text()).toContain('Requests to anyone else since you opened the app: 1.')
})
