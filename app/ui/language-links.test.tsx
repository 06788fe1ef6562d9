import { afterEach, expect, test, vi } from 'vitest'
import { fakeApp } from '#test/builders/app.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { LanguageLinks } from './language-links.tsx'

afterEach(() => vi.restoreAllMocks())

async function withoutStorage() {
  const app = await fakeApp()
  app.platform.storage.refuse('unavailable')
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {})
  return { app, assign, page: await openScreen(LanguageLinks, { app }) }
}

test('an evening that is not saved yet is not lost to another language without a word', async () => {
  const { app, assign, page } = await withoutStorage()
  await app.store.record({ type: 'change-rated', change: 2 })
  await page.click('Auf Deutsch')
  await eventually(() =>
    expect(page.text()).toContain('What you told is not saved yet, and would be gone in the other language.'),
  )
  expect(assign).not.toHaveBeenCalled()
  await page.click('Stay here')
  expect(page.controls()).toEqual(['Auf Deutsch'])
  expect(assign).not.toHaveBeenCalled()
  await page.click('Auf Deutsch')
  await eventually(() => expect(page.controls()).toContain('Change all the same'))
  await page.click('Change all the same')
  await eventually(() => expect(assign).toHaveBeenCalledWith('/de/'))
})

test('who told nothing yet changes the language at once, storage or not', async () => {
  const { assign, page } = await withoutStorage()
  await page.click('Auf Deutsch')
  await eventually(() => expect(assign).toHaveBeenCalledWith('/de/'))
})
