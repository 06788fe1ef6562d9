import { drawn } from './frames.ts'
import type { Page } from './render.tsx'

/** Chooses a file to bring back. */
export async function chooseFile(page: Page, text: BlobPart): Promise<void> {
  const input = page.field('Choose a file')
  Object.defineProperty(input, 'files', { value: [new File([text], 'diary.json')], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await drawn()
}
