/** The records a clinician can review, as the app of each language says them. */
import { createServer } from 'vite'
import type { Language } from '#core/vocabulary/language.ts'
import type { Reviewable } from '#app/features/clinical-review/reviewable.ts'
import type * as Reviewables from '#app/features/clinical-review/reviewables.ts'
import { speak } from '#tools/translate/plugin.ts'
import { ROOT } from '#tools/dev/imports.ts'

/** All of them in a language, in the order of the records. */
export async function recordsIn(language: Language): Promise<readonly Reviewable[]> {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    cacheDir: `.cache/vite-review-${language}`,
    define: { UNKNOT_LANGUAGE: JSON.stringify(language) },
    plugins: [...speak(language)],
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  try {
    const module = await vite.ssrLoadModule('/app/features/clinical-review/reviewables.ts')
    const { reviewables }: Pick<typeof Reviewables, 'reviewables'> = {
      reviewables: module['reviewables'],
    }
    return reviewables()
  } finally {
    await vite.close()
  }
}
