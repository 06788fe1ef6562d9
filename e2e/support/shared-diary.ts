import type { Browser, Page } from '@playwright/test'
import { openApp, visit } from './person.ts'
import { expect } from './test.ts'

/** A device of its own: another browser context has another diary. */
export async function openDevice(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await openApp(page, url)
  return page
}

/** Turns it on as a person does who begins in Mine. */
export async function turnOn(page: Page, url: string): Promise<void> {
  await visit(page, `${url}/mine`)
  await page.getByRole('link', { name: 'See how, and turn it on' }).click()
  await page.getByRole('button', { name: 'Turn it on and show the code' }).click()
  await expect(page.getByRole('img', { name: /^A code with the link/ })).toBeVisible()
}

/** Brings the diary to another device by the link of the code, as a camera app opens it. */
export async function joinByLink(page: Page, first: Page): Promise<void> {
  await page.goto(await linkOn(first))
  await page.getByRole('button', { name: 'Bring it here' }).click()
  await expect(page.getByText('It is here. Both devices have the same diary now.')).toBeVisible()
}

/** What the button copies. */
export async function linkOn(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText(/^The link is copied/)).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** A word that stands in the diary of a device. */
function noteOn(page: Page) {
  return page.getByText(/\d+ entr(?:y|ies)\./)
}

export async function entriesOn(page: Page, url: string): Promise<string> {
  await visit(page, `${url}/mine`)
  await expect(noteOn(page)).toBeVisible()
  return (await noteOn(page).textContent())?.split('.')[0] ?? ''
}

/** Notes the light or the dark, which is an entry like any other. */
export async function chooseLook(page: Page, look: 'Light' | 'Dark'): Promise<void> {
  await page
    .getByRole('group', { name: 'Light', exact: true })
    .getByRole('radio', { name: look, exact: true })
    .check()
}

export async function expectLook(page: Page, look: 'auto' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', look)
}
