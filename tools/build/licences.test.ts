import { expect, test } from 'vitest'
import { ROOT } from '#tools/dev/imports.ts'
import { checkShipped, licencesText, shippedPackages } from './licences.ts'

test('whoever wrote what the app carries along is named, with the whole text of the licence', () => {
  const text = licencesText(ROOT)
  for (const { name, version } of shippedPackages(ROOT)) expect(text).toContain(`${name} ${version} (`)
  for (const words of [
    'Copyright (c) 2015-present Jason Miller',
    'Copyright (c) 2022-present Preact Team',
    'Copyright (c) Fabian Hiller',
    'Copyright (c) 2016, Jake Archibald',
    'Copyright (c) 2022 Paul Miller',
    'SIL OPEN FONT LICENSE Version 1.1',
  ])
    expect(text).toContain(words)
})

test('a package that ships and is not listed stops the build', () => {
  const listed = '/x/node_modules/preact/dist/preact.module.js'
  expect(() => checkShipped(ROOT, [listed, '/x/app/main.tsx', '\0vite/preload-helper.js'])).not.toThrow()
  expect(() => checkShipped(ROOT, [listed, '/x/node_modules/vitest/dist/index.js'])).toThrow(
    'vitest: shipped',
  )
})
