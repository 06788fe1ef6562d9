import { CONTROLS, type Step } from './router.ts'

/** How long a page may take to become what it was. */
const PATIENCE_MS = 4000
const KINDS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const

/**
 * Puts the focus where a step leads, so that it is heard: to the heading, or back to the control somebody left from and to
 * its place on the screen. What comes late is waited for, until the person does something themselves. Returns how to stop.
 */
export function arrive({ back }: Step): () => void {
  const attempt = () => {
    const control =
      back && back.control >= 0 && document.querySelectorAll<HTMLElement>(CONTROLS)[back.control]
    const heading = document.querySelector<HTMLElement>('main h1')
    if (back) scrollTo(0, back.top)
    if (control) control.focus({ preventScroll: true })
    else if (heading) focusHeading(heading)
    else return false
    return !back || (Math.abs(scrollY - back.top) < 2 && (back.control < 0 || !!control))
  }
  if (attempt()) return () => undefined
  const observer = new MutationObserver(() => attempt() && stop())
  const timer = setTimeout(() => stop(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const kind of KINDS) removeEventListener(kind, stop)
  }
  for (const kind of KINDS) addEventListener(kind, stop, { passive: true })
  observer.observe(document.body, { childList: true, subtree: true })
  return stop
}

/** The focus on a heading, which is how a screen reader hears of a new page. Nothing moves. */
export function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** What has the focus is about to go: it moves to the heading of the card, beside which the person hears what happened. */
export function focusCard(): void {
  const heading = document.activeElement?.closest('.card')?.querySelector('h2')
  if (heading) focusHeading(heading)
}
