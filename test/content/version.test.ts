import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const versionOf = (path: string): string => {
  const { version }: { readonly version: string } = JSON.parse(read(path))
  return version
}

test('the changelog begins with the version that this is', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md')) ?? []
  expect(newest).toBe(versionOf('package.json'))
  expect(versionOf('package-lock.json')).toBe(versionOf('package.json'))
})

test('the list of what the app is built from is of this version, and of these packages', () => {
  const { metadata, components }: SoftwareBillOfMaterials = JSON.parse(read('docs/sbom.json'))
  expect(metadata.component).toMatchObject({ name: 'unknot', version: versionOf('package.json') })
  const { dependencies, devDependencies }: Packages = JSON.parse(read('package.json'))
  const listed = new Set(components.map(({ 'bom-ref': ref }) => ref))
  const wanted = Object.entries({ ...dependencies, ...devDependencies }).map(
    ([name, version]) => `${name}@${version}`,
  )
  expect(wanted.filter(name => !listed.has(name))).toEqual([])
})

interface SoftwareBillOfMaterials {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly { readonly 'bom-ref': string }[]
}

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
