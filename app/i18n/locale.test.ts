import { afterEach, expect, test, vi } from 'vitest'

/** The module as a build for one language has it; without one, as it runs outside of a build. */
async function builtFor(language: string | undefined) {
  vi.resetModules()
  if (language !== undefined) vi.stubGlobal('UNKNOT_LANGUAGE', language)
  return import('./locale.ts')
}
/** Whatever comes after in this worker is in English again. */
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('outside of a build it speaks English, and English lives at the root', async () => {
  const { LANGUAGE, LOCALE, at, pathOf } = await builtFor(undefined)
  expect([LANGUAGE, LOCALE]).toEqual(['en', 'en-GB'])
  expect(at('/plan')).toBe('/plan')
  expect(at('/plan', 'de')).toBe('/de/plan')
  expect(pathOf('/plan')).toBe('/plan')
  expect(pathOf('/de/plan')).toBe('/de/plan')
})

test('the German build lives below /de and knows its own paths', async () => {
  const { LANGUAGE, LOCALE, at, pathOf } = await builtFor('de')
  expect([LANGUAGE, LOCALE]).toEqual(['de', 'de-DE'])
  expect(at('/plan')).toBe('/de/plan')
  expect(at('/plan', 'en')).toBe('/plan')
  expect(pathOf('/de/plan')).toBe('/plan')
  expect(pathOf('/de')).toBe('/')
  expect(pathOf('/de/')).toBe('/')
  expect(pathOf('/desk')).toBe('/desk')
})
