import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** What the first view needs travels in one file: two dozen small ones cost a phone a second. */
const GROUPS = [{ name: 'start', tags: ['$initial' as const] }]

export default defineConfig({
  define: {
    UNKNOT_VOICE: JSON.stringify(process.env['UNKNOT_VOICE'] === '1'),
    UNKNOT_BUILD: JSON.stringify(process.env['UNKNOT_BUILD'] ?? 'dev'),
  },
  plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
  build: {
    target: 'es2022',
    outDir: 'dist/client',
    assetsDir: 'assets',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssMinify: true,
    // All of it is 11 KiB, less than the round trips of many files would cost.
    cssCodeSplit: false,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: GROUPS,
        },
      },
    },
  },
})
