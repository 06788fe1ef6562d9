/** Every place the Tab key comes to, and whether a person can see it there. */
import type { Page } from '@playwright/test'

/** More stops than any page has: then the keys go round in a circle. */
const MAX_STOPS = 600

/**
 * Goes through a page with Tab or with Shift and Tab until the focus leaves it. Gives what has the focus and lies outside
 * the window, or under something else.
 */
export async function coveredStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const covered: string[] = []
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'firstStop'))
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    await page.keyboard.press(key)
    const found = await page.evaluate(coverOfFocus)
    if (found === 'left') return covered
    if (found !== undefined) covered.push(`${key}: ${found}`)
  }
  throw new Error(`more than ${MAX_STOPS} stops`)
}

/** Runs in the page: what is wrong with where the focus is, `left` where it is on nothing, or where it was first. */
function coverOfFocus(): string | undefined {
  const control = document.activeElement
  if (!control || control === document.body || control === document.documentElement) return 'left'
  const first: unknown = Reflect.get(globalThis, 'firstStop')
  if (first === control) return 'left'
  if (first === undefined) Reflect.set(globalThis, 'firstStop', control)
  // What a person sees of a hidden radio or tick box is its label.
  const seen = control.matches('[type=radio], [type=checkbox]')
    ? (control.closest('label') ?? control)
    : control
  // A mark that slides over its own choices is a part of them.
  const group = control.closest('fieldset')
  const name = `${control.tagName} "${(seen.textContent || control.getAttribute('aria-label') || control.id).trim().slice(0, 40)}"`
  const box = seen.getBoundingClientRect()
  const where = `${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')} of ${innerWidth} ${innerHeight}`
  if (box.width < 1 || box.height < 1) return `${name} has no size`
  // Of what is higher than the window, as much is seen as there is room for.
  const isHigh = box.height > innerHeight / 2
  const isOutside =
    box.left < -1 ||
    box.right > innerWidth + 1 ||
    (isHigh ? box.top >= innerHeight - 24 || box.bottom <= 24 : box.top < -1 || box.bottom > innerHeight + 1)
  if (isOutside) return `${name} outside: ${where}`
  const inside = (from: number, to: number, most: number) => {
    const [start, end] = [Math.max(from, 0) + 2, Math.min(to, most) - 2]
    return isHigh ? [(start + end) / 2] : [start, (start + end) / 2, end]
  }
  // A link may run over the end of a line: each of its lines is looked at. The corners may be round.
  for (const line of seen.getClientRects())
    for (const [i, x] of inside(line.left, line.right, innerWidth).entries())
      for (const [j, y] of inside(line.top, line.bottom, innerHeight).entries()) {
        if (i !== 1 && j !== 1 && !isHigh) continue
        const top = document.elementFromPoint(x, y)
        if (top && !seen.contains(top) && !top.contains(seen) && !group?.contains(top))
          return `${name} under ${top.tagName}.${top.getAttribute('class') ?? ''}: ${where}`
      }
  return undefined
}
