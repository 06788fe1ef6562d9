import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCode } from '#core/programme/code.ts'
import { FOLDER, LISTS, readReleases } from './releases.ts'

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(FOLDER, '../../package.json'), 'utf8'),
)
const releases = readReleases()

test('a list that a code points into only ever grew at its end', () => {
  for (const [release, { lists }] of releases)
    for (const [name, list] of Object.entries(LISTS)) {
      const old = Object.entries(lists).find(([each]) => each === name)?.[1] ?? []
      expect(list.slice(0, old.length), `${name} of ${release}`).toEqual(old)
    }
})

test('a code that any release made is read as what was put in', () => {
  for (const [release, { codes }] of releases) {
    expect(codes.length, release).toBeGreaterThan(1)
    for (const { code, programme } of codes) {
      const parsed = parseCode(code)
      expect(parsed.ok && parsed.programme, release).toEqual(programme)
    }
  }
})

test('this version has its file, with the lists as they are: npm run programme:freeze', () => {
  expect(releases.get(version)?.lists).toEqual(LISTS)
})
