/** Which of our modules imports which, read from the import statements. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** One import: both paths from the root, with forward slashes. */
export interface Import {
  readonly from: string
  readonly to: string
}

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']+)'/g

/** Every import between our own modules below `folder`; tests are left out. */
export function importsBelow(folder: string): readonly Import[] {
  return modulesBelow(folder).flatMap(from => {
    const text = readFileSync(join(ROOT, from), 'utf8')
    return [...text.matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
      const to = specifier.startsWith('#')
        ? specifier.slice(1)
        : posix.normalize(posix.join(posix.dirname(from), specifier))
      return existsSync(join(ROOT, to)) ? [{ from, to }] : []
    })
  })
}

/** Paths of all modules below a folder, from the root, tests left out. */
function modulesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
}

/** Circles between folders: each a list of folders in which every one reaches every other. */
export function circlesOf(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of imports) {
    const [a, b] = [dirname(from), dirname(to)]
    if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b))
  }
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const queue = [...(next.get(start) ?? [])]
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
      if (seen.has(folder)) continue
      seen.add(folder)
      queue.push(...(next.get(folder) ?? []))
    }
    return seen
  }
  const reached = new Map([...next.keys()].map(folder => [folder, reach(folder)]))
  const circles = new Map<string, readonly string[]>()
  for (const [folder, seen] of reached) {
    if (!seen.has(folder)) continue
    const circle = [...seen].filter(other => reached.get(other)?.has(folder)).toSorted()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()]
}
