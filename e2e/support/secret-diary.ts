/** A diary of three days, with words in it that must not be found where they should not be; and the lock on it. */
import { expect, type Page } from '@playwright/test'
import type { Line } from './progress-diary.ts'

export const SECRET = 'my neck after the long drive'
export const START = Date.parse('2026-11-06T18:00:00Z')
export const DIARY: readonly Line[] = [
  [0, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 6 }],
  [1, { type: 'day-noted', day: '2026-11-07', painNow: 6, note: SECRET }],
  [2, { type: 'day-noted', day: '2026-11-08', painNow: 5 }],
]

/** Locks the diary in Mine. */
export async function lockDiary(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await expect(page.getByText('The diary is locked from now on.')).toBeVisible({ timeout: 60_000 })
}
