import type { SmallWindow } from './platform.ts'

interface PictureInPicture {
  readonly requestWindow: (options: { width: number; height: number }) => Promise<Window>
}

/** A little window that stays on top, where the browser has one. It wears the styles of the page. */
export function createSmallWindow(): SmallWindow {
  const found: unknown = Reflect.get(globalThis, 'documentPictureInPicture')
  const source = isPictureInPicture(found) ? found : undefined
  return {
    exists: source !== undefined,
    async open(width, height) {
      if (!source) return undefined
      try {
        const view = await source.requestWindow({ width, height })
        for (const { href } of document.styleSheets) {
          if (!href) continue
          const link = view.document.createElement('link')
          link.rel = 'stylesheet'
          link.href = href
          view.document.head.append(link)
        }
        view.document.documentElement.lang = document.documentElement.lang
        const { theme } = document.documentElement.dataset
        if (theme) view.document.documentElement.dataset['theme'] = theme
        return view
      } catch {
        // Refused, or not in a tap: the tab itself goes on showing the timer.
        return undefined
      }
    },
  }
}

function isPictureInPicture(value: unknown): value is PictureInPicture {
  return typeof value === 'object' && value !== null && 'requestWindow' in value
}
