import { afterEach, expect, test, vi } from 'vitest'

/** The module as a build for one language has it; without one, as it runs outside of a build. */
async function builtFor(language: string | undefined, base?: string) {
  vi.resetModules()
  if (base !== undefined) vi.stubGlobal('UNKNOT_BASE', base)
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

test('a build for a path of a host puts it before every address and takes it off again', async () => {
  const english = await builtFor('en', '/unknot')
  expect(english.at('/')).toBe('/unknot/')
  expect(english.at('/plan')).toBe('/unknot/plan')
  expect(english.at('/plan', 'de')).toBe('/unknot/de/plan')
  expect(english.pathOf('/unknot')).toBe('/')
  expect(english.pathOf('/unknot/')).toBe('/')
  expect(english.pathOf('/unknot/find/')).toBe('/find/')
  expect(english.pathOf('/unknotted/find')).toBe('/unknotted/find')
  const german = await builtFor('de', '/unknot')
  expect(german.at('/plan')).toBe('/unknot/de/plan')
  expect(german.at('/plan', 'en')).toBe('/unknot/plan')
  expect(german.pathOf('/unknot/de/plan')).toBe('/plan')
})
