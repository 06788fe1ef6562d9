import { vi } from 'vitest'

export interface Download {
  readonly name: string
  readonly text: () => Promise<string>
}

/** What the person is given as files from now on, in order. Undone by `vi.restoreAllMocks`. */
export function watchDownloads(): readonly Download[] {
  const downloads: Download[] = []
  const made = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
    const address = `blob:${made.size}`
    if (file instanceof Blob) made.set(address, file)
    return address
  })
  // A click on a real link would leave the page.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = made.get(this.href)
    if (file) downloads.push({ name: this.download, text: () => file.text() })
  })
  return downloads
}
