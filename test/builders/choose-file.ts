import { drawn } from './frames.ts'
import type { Page } from './render.tsx'

/** Chooses a file, in Mine to bring back a diary. */
export async function chooseFile(page: Page, text: BlobPart, field = 'Choose a file'): Promise<void> {
  const input = page.field(field)
  Object.defineProperty(input, 'files', { value: [new File([text], 'diary.json')], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await drawn()
}
