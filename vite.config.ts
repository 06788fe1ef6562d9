import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { BASE_PATHS } from './core/vocabulary/addresses.ts'
import { LANGUAGES } from './core/vocabulary/language.ts'
import { speak } from './tools/build/translate-plugin.ts'

/** The script of a static page, which must not bring the app along. */
const STATIC_PAGE = 'app/prerender/hydrate-on-first-interaction.ts'

/** What the first view needs travels in one file: two dozen small ones cost a phone a second. */
const GROUPS = [
  { name: 'start', tags: ['$initial' as const], test: (id: string) => !id.endsWith(STATIC_PAGE) },
]

const language = LANGUAGES.find(name => name === process.env['UNKNOT_LANGUAGE']) ?? 'en'

export default defineConfig(async () => ({
  base: `${BASE_PATHS[language]}/`,
  define: {
    UNKNOT_LANGUAGE: JSON.stringify(language),
    UNKNOT_VOICE: JSON.stringify(process.env['UNKNOT_VOICE'] === '1'),
    UNKNOT_BUILD: JSON.stringify(process.env['UNKNOT_BUILD'] ?? 'dev'),
  },
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false }), ...(await speak(language))],
  build: {
    target: 'es2022',
    outDir: `dist/client${BASE_PATHS[language]}`,
    emptyOutDir: false,
    assetsDir: 'assets',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssMinify: true,
    // All of it is 11 KiB, less than the round trips of many files would cost.
    cssCodeSplit: false,
    sourcemap: false,
    copyPublicDir: language === 'en',
    rolldownOptions: {
      input: { index: 'index.html', 'static-page': STATIC_PAGE },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: GROUPS,
        },
      },
    },
  },
}))
