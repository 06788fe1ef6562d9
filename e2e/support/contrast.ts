/** The contrast of words, from the colours the browser computed: what axe cannot tell, it leaves out. */
import type { Page } from '@playwright/test'

/** A text, and how it stands out from what lies behind it (1–21). */
interface Contrast {
  readonly text: string
  readonly ratio: number
}

/** Each text that is to be seen on the page, the faintest first. A drawing behind it counts where it is filled. */
export function contrastsOf(page: Page): Promise<readonly Contrast[]> {
  return page.evaluate(() => {
    const paper = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!paper) throw new Error('no canvas')
    /** These colours over each other, the lowest first, as the eye meets them. */
    const seen = (colours: readonly string[]): readonly number[] => {
      paper.clearRect(0, 0, 1, 1)
      for (const colour of colours) {
        paper.fillStyle = colour
        paper.fillRect(0, 0, 1, 1)
      }
      return [...paper.getImageData(0, 0, 1, 1).data]
    }
    const light = ([r = 0, g = 0, b = 0]: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map(part => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (element: Element): readonly string[] => {
      const own = getComputedStyle(element).backgroundColor
      return [...(element.parentElement ? behind(element.parentElement) : ['white']), own]
    }
    const between = (one: readonly string[], other: readonly string[]) => {
      const [a, b] = [light(seen(one)), light(seen(other))]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; ratio: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim()
      const element = node.parentElement
      if (text === '' || !element?.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden, noscript, script, style, title')) continue
      const { width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2) continue
      const ground = behind(element)
      const { color, fill } = getComputedStyle(element)
      const ink = element.closest('svg') ? fill : color
      const breath = element.closest('.ring-inside')?.parentElement?.querySelector('.ring-breath')
      const grounds = breath ? [ground, [...ground, getComputedStyle(breath).fill]] : [ground]
      found.push({ text, ratio: Math.min(...grounds.map(each => between([...each, ink], each))) })
    }
    return found.toSorted((a, b) => a.ratio - b.ratio)
  })
}
