/** Chromium, driven by Playwright, as in the browser tests. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as playwright } from '@playwright/test'
import { asText, PHONE, type Driven, type Maker, type Wishes } from './driven.ts'

/** Chromium as Debian has it. */
export const chromium: Maker = {
  name: 'Chromium',
  packages: ['chromium'],
  programs: ['chromium'],
  start,
}

/** What its own settings page writes for “block all cookies”. */
const NO_COOKIES = { profile: { default_content_setting_values: { cookies: 2 } } }

async function start(profile: string, { blocksCookies = false, dark = false }: Wishes = {}): Promise<Driven> {
  if (blocksCookies) {
    mkdirSync(join(profile, 'Default'), { recursive: true })
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(NO_COOKIES))
  }
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    viewport: PHONE,
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const said: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') said.push(message.text())
  })
  page.on('pageerror', error => said.push(String(error)))
  return {
    version: `Chromium ${context.browser()?.version() ?? ''}`,
    async open(url) {
      await page.goto(url)
    },
    async reload() {
      await page.reload()
    },
    ask: async expression => JSON.parse(String(await page.evaluate(asText(expression)))),
    async act(source) {
      for (const action of source.actions) {
        if (action.type === 'pointerMove') await page.mouse.move(action.x, action.y)
        else if (action.type === 'pointerDown') await page.mouse.down()
        else if (action.type === 'pointerUp') await page.mouse.up()
        else if (action.type === 'keyDown') await page.keyboard.down(action.value)
        else if (action.type === 'keyUp') await page.keyboard.up(action.value)
      }
    },
    picture: () => page.screenshot(),
    errors: () => said,
    close: () => context.close(),
  }
}
