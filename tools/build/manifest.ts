/** Which files of the build a screen brings along. */
import { relative } from 'node:path'
import type { Plugin } from 'vite'

interface Chunk {
  readonly file: string
  /** Files it imports. */
  readonly imports?: readonly string[]
}
/** Each file of the build by its own name, and by the path from the root of each module in it. */
export type Manifest = Readonly<Record<string, Chunk | undefined>>

const ENTRY = 'index.html'

/** Fills `manifest` with what the bundler has put where; `root` is the folder of the repository. */
export function fillManifest(root: string, manifest: Record<string, Chunk | undefined>): Plugin {
  return {
    name: 'unknot-manifest',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        const { fileName: file, imports, facadeModuleId } = part
        const modules = [...Object.keys(part.modules), ...(facadeModuleId === null ? [] : [facadeModuleId])]
        for (const id of modules) manifest[relative(root, id).replaceAll('\\', '/')] = { file, imports }
        manifest[file] = { file, imports }
      }
    },
  }
}

/** Where a script of its own ended up, below the base path of its language. */
export function scriptOf(manifest: Manifest, source: string, basePath: string): string {
  return `${basePath}/${chunkOf(manifest, source).file}`
}

/** Addresses of the scripts a screen loads when it is opened, beyond the first view. The style of all is one file. */
export function screenScripts(manifest: Manifest, source: string, basePath: string): readonly string[] {
  const first = reach(manifest, chunkOf(manifest, ENTRY).file)
  const files = [...reach(manifest, chunkOf(manifest, source).file)]
  return files.filter(file => !first.has(file)).map(file => `${basePath}/${file}`)
}

function chunkOf(manifest: Manifest, source: string): Chunk {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`the build has no ${source}`)
  return chunk
}

/** A file and all it imports, what is imported first. `by` are the files that led here. */
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
