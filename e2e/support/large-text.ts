/** What goes wrong when words grow: they are cut off, run out of their box, or lie on each other. */
import { expect, type Page } from '@playwright/test'

/** No words are cut off or stand outside their box, and no two texts or controls lie on each other. */
export async function expectNothingRunsTogether(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg, .visually-hidden, .skip-link, [hidden]')
    const styleOf = (element: Element) => getComputedStyle(element)
    const short = (element: Element) =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`
    /** What scrolls with the page and what stands over it are not compared. */
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (['fixed', 'sticky'].includes(styleOf(at).position)) return at
      return null
    }
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (['auto', 'scroll'].includes(styleOf(at).overflowX) || styleOf(at).clipPath !== 'none') return true
      return false
    }
    const all = [...document.querySelectorAll<HTMLElement>('main *, nav *')].filter(isShown)
    const cut = all.filter(element => {
      const { overflowX, overflowY } = styleOf(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (element.textContent ?? '').trim() !== '' &&
        // A map shows a part of what is larger than it.
        !element.matches('.paint-map') &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 2))
      )
    })

    const spilt = new Set<Element>()
    const written: { readonly parent: Element; readonly layer: Element | null; readonly line: DOMRect }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text
      if (!parentElement?.closest('main, nav') || !isShown(parentElement) || scrolls(parentElement)) continue
      if ((text.textContent ?? '').trim() === '') continue
      let box: Element | null = parentElement
      while (box && ['inline', 'contents'].includes(styleOf(box).display)) box = box.parentElement
      if (!box) continue
      const edges = box.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const line of range.getClientRects()) {
        if (line.width <= 1) continue
        if (line.right > edges.right + 3 || line.left < edges.left - 3) spilt.add(box)
        written.push({ parent: parentElement, layer: layerOf(parentElement), line })
      }
    }
    // Lines of one text may touch; two texts on one place cannot be read.
    const overwritten = written.flatMap(({ parent, layer, line: a }, index) =>
      written
        .slice(index + 1)
        .flatMap(({ parent: other, layer: itsLayer, line: b }) =>
          parent !== other &&
          layer === itsLayer &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4
            ? [`written over each other: ${short(parent)} and ${short(other)}`]
            : [],
        ),
    )

    const controls = all.filter(element =>
      element.matches('button, a[href], summary, select, textarea, label:has(input), input:not(label input)'),
    )
    const cutOff = controls.filter(element => {
      const map = element.closest('.paint-map')?.getBoundingClientRect()
      const box = element.getBoundingClientRect()
      return map && (box.bottom > map.bottom + 2 || box.right > map.right + 2 || box.left < map.left - 2)
    })
    const placed = controls.map(element => ({
      element,
      layer: layerOf(element),
      lines: [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1),
    }))
    const together = placed.flatMap(({ element, layer, lines }, index) =>
      placed.slice(index + 1).flatMap(other => {
        if (other.layer !== layer || element.contains(other.element) || other.element.contains(element))
          return []
        const meets = lines.some(a =>
          other.lines.some(
            b =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
          ),
        )
        return meets ? [`on each other: ${short(element)} and ${short(other.element)}`] : []
      }),
    )
    return [
      ...[...cut, ...cutOff].map(element => `cut: ${short(element)}`),
      ...[...spilt].map(element => `outside its box: ${short(element)}`),
      ...together,
      ...overwritten,
    ].slice(0, 12)
  })
  expect.soft(found.map(each => `${where}: ${each}`)).toEqual([])
}
