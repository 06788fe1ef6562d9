/** Which files of the build a screen brings along. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk | undefined>>

const ENTRY = 'index.html'

/** Reads the bundler's manifest below `client`, then removes it. */
export function readManifest(client: string): Manifest {
  const folder = join(client, '.vite')
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  rmSync(folder, { recursive: true })
  return manifest
}

/** Where a script of its own ended up, below the base path of its language. */
export function scriptOf(manifest: Manifest, source: string, basePath: string): string {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`the build has no ${source}`)
  return `${basePath}/${chunk.file}`
}

/** Addresses of the scripts a screen loads when it is opened, beyond the first view. The style of all is one file. */
export function screenScripts(manifest: Manifest, source: string, basePath: string): readonly string[] {
  if (!manifest[source]) throw new Error(`the build has no ${source}`)
  const first = reach(manifest, ENTRY)
  const chunks = [...reach(manifest, source)].filter(name => !first.has(name)).map(name => manifest[name])
  return chunks.flatMap(chunk => (chunk ? [`${basePath}/${chunk.file}`] : []))
}

/** A chunk and all it imports, what is imported first. `by` are the chunks that led here. */
function reach(
  manifest: Manifest,
  name: string,
  seen = new Set<string>(),
  by: readonly string[] = [],
): Set<string> {
  const path = [...by, name]
  if (by.includes(name)) throw new Error(`files of the build import each other: ${path.join(', ')}`)
  for (const next of manifest[name]?.imports ?? []) if (!seen.has(next)) reach(manifest, next, seen, path)
  return seen.add(name)
}
