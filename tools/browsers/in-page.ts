/** What runs inside the page. Each function is sent there as text, so it may use nothing from here. */

/** Something a person would look for. */
export interface Target {
  /** A CSS selector: what kind of thing it is. */
  readonly kind: string
  /** What it is called, by its label or its text. */
  readonly name?: string | RegExp
  /** The legend of the group it is in. */
  readonly group?: string | RegExp
}

/** Where it can be pressed, in pixels of what is seen; or why not. */
export type Spot =
  | { readonly x: number; readonly y: number; readonly ticked: boolean }
  | { readonly missing: string; readonly there?: boolean }

/** Looks for it as a person does: it must be shown, in reach, not switched off, and nothing may lie over it. */
export function spotOf(kind: string, name?: string | RegExp, group?: string | RegExp): Spot {
  const isCalled = (text: string | null | undefined, wanted: string | RegExp) => {
    const own = (text ?? '').replace(/\s+/g, ' ').trim()
    return typeof wanted === 'string' ? own === wanted : wanted.test(own)
  }
  const groups =
    group === undefined
      ? [document]
      : [...document.querySelectorAll('fieldset')].filter(set =>
          isCalled(set.querySelector('legend')?.textContent, group),
        )
  const found = groups
    .flatMap(one => [...one.querySelectorAll<HTMLElement>(kind)])
    .filter(one => name === undefined || isCalled(one.getAttribute('aria-label') ?? one.textContent, name))
    .find(one => one.checkVisibility())
  if (!found) return { missing: 'it is not on the screen' }
  if (found.matches(':disabled')) return { missing: 'it is switched off', there: true }
  const middle = () => {
    const { left, top, width, height } = found.getBoundingClientRect()
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
  }
  const inReach = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x >= 0 && x < innerWidth && y >= 0 && y < innerHeight && document.elementFromPoint(x, y)
  if (!inReach(middle())) found.scrollIntoView({ block: 'center', behavior: 'instant' })
  let spot = middle()
  let over = document.elementFromPoint(spot.x, spot.y)
  if (over && !found.contains(over)) {
    found.scrollIntoView({ block: 'center', behavior: 'instant' })
    spot = middle()
    over = document.elementFromPoint(spot.x, spot.y)
  }
  const ticked =
    found instanceof HTMLLabelElement && found.control instanceof HTMLInputElement && found.control.checked
  if (over && found.contains(over)) return { ...spot, ticked }
  return { missing: over ? `${over.tagName} lies over it` : 'it is out of reach', there: true }
}

/** Where the paper lies that is painted on, scrolled to its top. */
export function surfaceBox(): { left: number; top: number; width: number; height: number } | undefined {
  const paper = document.querySelector('.paint-surface')
  paper?.scrollIntoView({ block: 'start', behavior: 'instant' })
  const box = paper?.getBoundingClientRect()
  return box && { left: box.left, top: box.top, width: box.width, height: box.height }
}

/** The seconds the timer shows, or nothing. */
export function timerSeconds(): number | undefined {
  const shown = document.querySelector('[role="timer"]')?.textContent?.trim()
  return shown?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Addresses of other origins this page has asked for. */
export function foreignRequests(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(name => !name.startsWith(location.origin) && /^(https?|wss?):/.test(name))
}
