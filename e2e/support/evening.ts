/** A session from its plan to the question after it, with a look at each screen on the way. */
import { expect, type Page } from '@playwright/test'

export async function lookThroughSession(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await look('plan')
  await page.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await look('session, before')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await look('session, playing')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Stop the session' })).toBeVisible()
  await look('session, stop signs')
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await look('after')
}
