/** The texts of the licences under which the built app carries the work of others along. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FONT = { name: 'Fraunces', licence: 'OFL-1.1', text: 'app/style/fonts/OFL.txt' } as const
const RULE = '-'.repeat(80)

interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As an SPDX expression. */
  readonly licence: string
}

/** The packages that reach the browser: `dependencies`, and what these need. Throws when one has no licence. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const { packages }: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      if (version === undefined || license === undefined) throw new Error(`${name} has no licence`)
      return { name, version, licence: license }
    })
}

/** One text with the licence of the app, of each package and of the font, each in full. */
export function licencesText(root: string): string {
  const read = (path: string) => readFileSync(join(root, path), 'utf8').trim()
  const parts = [
    ['Unknot (MIT)', read('LICENSE')],
    ...shippedPackages(root).map(({ name, version, licence }) => [
      `${name} ${version} (${licence})`,
      read(join('node_modules', name, licenceFile(root, name))),
    ]),
    [`${FONT.name}, the typeface of the headings (${FONT.licence})`, read(FONT.text)],
  ]
  return parts.map(([title, text]) => `${title}\n${RULE}\n${text}\n`).join('\n\n')
}

/** Throws when the bundle holds a module of a package whose licence is not among these. */
export function checkShipped(root: string, modules: readonly string[]): void {
  const shipped = new Set(shippedPackages(root).map(({ name }) => name))
  const names = modules.flatMap(id => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
  const missing = [...new Set(names)].filter(name => !shipped.has(name))
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: shipped, and not in "dependencies"`)
}

function licenceFile(root: string, name: string): string {
  const files = readdirSync(join(root, 'node_modules', name))
  const found = files.find(file => /^(licen[cs]e|copying)(\.|$)/i.test(file))
  if (found === undefined) throw new Error(`${name} comes without the text of its licence`)
  return found
}

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}
