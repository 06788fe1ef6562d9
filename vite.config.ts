import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

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
    sourcemap: false,
  },
})
