import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedPackages } from '#tools/build/licences.ts'
import { ROOT } from '#tools/dev/imports.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
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

test('whatever a browser is sent is required in that list, with its licence', () => {
  const { components }: SoftwareBillOfMaterials = JSON.parse(read('docs/sbom.json'))
  const required = components.filter(({ scope }) => scope !== 'optional')
  const shipped = shippedPackages(ROOT).map(({ name, version }) => `${name}@${version}`)
  expect(required.map(({ 'bom-ref': ref }) => ref)).toEqual(
    expect.arrayContaining([...shipped, 'fraunces-latin-500.woff2']),
  )
  expect(required.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([])
  const { dependencies }: Packages = JSON.parse(read('package.json'))
  const versions = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)
  expect(shipped).toEqual(expect.arrayContaining(versions))
})

interface SoftwareBillOfMaterials {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly scope?: string
    readonly licenses?: readonly object[]
  }[]
}

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
