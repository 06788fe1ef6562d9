import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

const ROOT = join(import.meta.dirname, '../..')

export interface ServedBuild {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the English app with some of its modules said otherwise, by the end of their path, and serves it. */
export async function serveBuildWith(
  changes: Readonly<Record<string, (code: string) => string>>,
): Promise<ServedBuild> {
  const outDir = mkdtempSync(join(tmpdir(), 'unknot-build-'))
  const configFile = join(ROOT, 'vite.config.ts')
  const changed = new Set<string>()
  await build({
    root: ROOT,
    configFile,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, copyPublicDir: false },
    plugins: [
      {
        name: 'said-otherwise',
        enforce: 'pre',
        transform(code, id) {
          const path = Object.keys(changes).find(end => id.endsWith(end))
          if (path === undefined) return undefined
          changed.add(path)
          return { code: changes[path]?.(code) ?? code, map: null }
        },
      },
    ],
  })
  const missing = Object.keys(changes).filter(path => !changed.has(path))
  if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}`)
  const server = await preview({
    root: ROOT,
    configFile,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, strictPort: true },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('the build is not served')
  return {
    url: url.replace(/\/$/, ''),
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
