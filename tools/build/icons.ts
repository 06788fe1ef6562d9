/** `node tools/build/icons.ts`: draws the icon and two screenshots for the app manifest into public/, with Chromium. Run it when the look changes. */
import { chromium, type Page } from '@playwright/test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApp, paintNeckCorner } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'

const folder = join(import.meta.dirname, '../..', 'public')
const icon = readFileSync(join(folder, 'icon.svg'), 'utf8')
mkdirSync(join(folder, 'icons'), { recursive: true })
mkdirSync(join(folder, 'screenshots'), { recursive: true })

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${icon}`,
  )
  await page.screenshot({ path: join(folder, 'icons', `icon-${size}.png`), omitBackground: true })
  await page.close()
}

const server = await startServer()
const narrow = await browser.newPage({ viewport: { width: 390, height: 844 } })
await openApp(narrow, server.url)
await take(narrow, 'today-narrow')
const wide = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await openApp(wide, server.url)
await paintNeckCorner(wide, 5)
await wide.goBack()
await take(wide, 'find-wide')
await browser.close()
await server.kill()

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, 'screenshots', `${name}.png`) })
}
