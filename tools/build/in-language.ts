import { createServer } from 'vite'
import type { Language } from '#core/vocabulary/language.ts'
import { speak } from './translate-plugin.ts'

/** A module of this project, by its path from the root, with the words of a language. */
export async function loadIn<Loaded>(
  language: Language,
  path: string,
): Promise<{ readonly loaded: Loaded; readonly close: () => Promise<void> }> {
  if (language === 'en') return { loaded: await import(`../..${path}`), close: () => Promise.resolve() }
  const vite = await createServer({
    configFile: false,
    plugins: [...(await speak(language))],
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    logLevel: 'error',
  })
  return { loaded: await vite.ssrLoadModule(path), close: () => vite.close() }
}
