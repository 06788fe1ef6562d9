/**
 * `npm run browsers [name]`: the first evening, then the app opened again with the server dead, in Firefox and in WebKit,
 * by real input events on the built app. Prints each step; pictures of them are in test-results/browsers.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { firefox } from './firefox.ts'
import { install } from './install.ts'
import { walk } from './walk.ts'
import { webkit } from './webkit.ts'

const root = join(import.meta.dirname, '../..')
if (!existsSync(join(root, 'dist', 'client'))) {
  console.error('The app is not built yet. Run "npm run build" first.')
  process.exit(1)
}
const pictures = join(root, 'test-results', 'browsers')
mkdirSync(pictures, { recursive: true })
const only = process.argv[2]?.toLowerCase() ?? ''
const makers = [firefox, webkit].filter(({ name }) => name.toLowerCase().includes(only))
const missing = install(makers)
const here = makers.filter(maker => !missing.has(maker))
let failed = 0
for (const maker of here) failed += await walk(maker, pictures)
for (const sentence of missing.values()) console.log(`\n${sentence}`)
console.log(`\n${here.length} of ${makers.length} browsers walked, ${failed} steps failed`)
process.exit(failed > 0 || here.length === 0 ? 1 : 0)
