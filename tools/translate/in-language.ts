import { createServer, type ViteDevServer } from 'vite'
import type { Language } from '#core/vocabulary/language.ts'
import { speak } from './plugin.ts'

/** What a module of this project gives, with the words of a language. `path` is from the root, with a slash before it. */
export async function loadIn(
  language: Language,
  path: string,
): Promise<{
  readonly loaded: Awaited<ReturnType<ViteDevServer['ssrLoadModule']>>
  readonly close: () => Promise<void>
}> {
  const vite = await createServer({
    configFile: false,
    plugins: [...speak(language)],
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    logLevel: 'error',
  })
  return { loaded: await vite.ssrLoadModule(path), close: () => vite.close() }
}
