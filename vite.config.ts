import preact from '@preact/preset-vite'
import { defineConfig, type ProxyOptions } from 'vite'
import { languagePath } from './core/vocabulary/addresses.ts'
import { EVERY_LANGUAGE, type Language } from './core/vocabulary/language.ts'
import { basePathOf } from './tools/build/base-path.ts'
import { createGroups } from './tools/build/chunks.ts'
import { dataFiles } from './tools/build/data-files.ts'
import { lateStyle } from './tools/build/late-style.ts'
import { ROOT } from './tools/dev/imports.ts'
import { speak } from './tools/translate/plugin.ts'
import { PSEUDO } from './tools/translate/pseudo.ts'
import { isReviewed } from './tools/translate/status.ts'

/** The script of a static page, which must not bring the app along. */
const STATIC_PAGE = 'app/prerender/hydrate-on-first-interaction.ts'

/** Scripts whose words stay in them: the first view waits for nothing, and workers have no app to fetch for them. */
const WHOLE = new Set(['index', 'static-page', 'drawing', 'argon2-worker', 'argon2'])

const late = lateStyle(ROOT)

const groupOf = createGroups()

const GROUPS = [
  // What draws the figure is a worker as well, which must not bring the page along: app/figure/drawing-thread.ts.
  { name: 'drawing', test: /\/app\/figure\/(?!figure|paint|session)/ },
  // Writing codes and reading them are two screens.
  { name: 'codes-write', test: /\/node_modules\/lean-qr\/|\/app\/platform\/codes\/qr-code/ },
  { name: 'devices-all', test: /\/app\/features\/devices\/(?!(?:devices|devices-add|devices-sheet)\.tsx)/ },
  { name: 'codes-links', test: /\/app\/platform\/sync\/pairing-link|\/core\/sync\/recovery-letters/ },
  { name: 'seal-keys', test: /\/app\/platform\/sync\/(?:keys|bytes)\.|\/core\/sync\/(?:content|protocol)\./ },
  { name: 'pairing-run', test: /\/node_modules\/@noble\/(?:curves|hashes\/(?:sha2|hmac))/ },
  { name: 'codes-read', test: /\/node_modules\/qr\/|\/app\/platform\/codes\/(?:camera|read-code)/ },
  // Who sends a sheet or opens one.
  {
    name: 'sheet-link',
    test: /\/node_modules\/jose\/|\/app\/features\/see-somebody\/link\/|\/app\/platform\/sealed-sheet|\/core\/share\/(?:smart-health-link|fhir\/read-bundle)/,
  },
  { name: groupOf, debugName: 'by screen', test: (id: string) => !id.endsWith(STATIC_PAGE) },
]

/** Where `npm run dev` listens; each further language one door on, shown below its home by the first. */
const PORT = Number(process.env['PORT'] ?? '5173')

/** Below which path of its host the site lives. */
const sitePath = basePathOf(process.env['UNKNOT_BASE'] || undefined)

const language = EVERY_LANGUAGE.find(name => name === process.env['UNKNOT_LANGUAGE']) ?? 'en'

const pseudo = PSEUDO.find(name => name === process.env['UNKNOT_PSEUDO'])

export default defineConfig(async () => ({
  base: `${sitePath}${languagePath(language)}/`,
  cacheDir: `.cache/vite-${language}`,
  server: { port: portOf(language), strictPort: true, proxy: language === 'en' ? otherLanguages() : {} },
  define: {
    UNKNOT_BASE: JSON.stringify(sitePath),
    UNKNOT_LANGUAGE: JSON.stringify(language),
    UNKNOT_REVIEWED: JSON.stringify(isReviewed(language)),
    UNKNOT_VOICE: JSON.stringify(process.env['UNKNOT_VOICE'] ?? 'none'),
    UNKNOT_BUILD: JSON.stringify(process.env['UNKNOT_BUILD'] ?? 'dev'),
  },
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    ...speak(language, pseudo),
    late.plugin,
    dataFiles(name => WHOLE.has(name), late.stylesOf),
  ],
  build: {
    target: 'es2022',
    outDir: `dist/client${languagePath(language)}`,
    emptyOutDir: false,
    assetsDir: 'assets',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssMinify: true,
    // Two files (tools/build/late-style.ts), less than the round trips of many would cost.
    cssCodeSplit: false,
    sourcemap: false,
    // The largest are packs, and tools/dev/check-size.ts holds them.
    chunkSizeWarningLimit: 600,
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

function portOf(name: Language): number {
  return PORT + EVERY_LANGUAGE.indexOf(name)
}

/** One address for all languages, as on the real server; what changes while it is open arrives through it, too. */
function otherLanguages(): Record<string, ProxyOptions> {
  const others = EVERY_LANGUAGE.filter(name => languagePath(name) !== '')
  return Object.fromEntries(
    others.map(name => [
      `^${sitePath}${languagePath(name)}(?:/|$)`,
      { target: `http://localhost:${portOf(name)}`, ws: true },
    ]),
  )
}
