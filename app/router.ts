import { signal, type ReadonlySignal } from '@preact/signals'
import { ADDRESSES, screenAt, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at, pathOf } from './i18n/locale.ts'

/** Where on a page somebody was when they left it: CSS pixels from its top, and the control that had the focus. */
interface PlaceOnPage {
  readonly top: number
  readonly control: number
}

/** A step to a page: back to a place on it, or to its beginning. */
export interface Step {
  readonly back: PlaceOnPage | undefined
}

export interface Addresses {
  readonly screen: ReadonlySignal<ScreenName | 'not-found'>
  /** Goes to a screen; `replace` leaves no step back to the one being left. */
  readonly go: (to: ScreenName, how?: 'push' | 'replace') => void
  /** The path itself without the language, for screens that hold many pages. */
  readonly path: ReadonlySignal<string>
  /** Goes to a page by its path. */
  readonly goTo: (path: string) => void
  /** The last step inside the app; none on the page that was opened. */
  readonly step: ReadonlySignal<Step | undefined>
  /** The part that is shown of a screen that is gone through in parts; 0 is how it opens. */
  readonly part: ReadonlySignal<number>
  /** Goes to another part of this screen: to the next with a step back to this one, to one before by that step back. */
  readonly goToPart: (part: number) => void
}

/** What an entry of the history holds. */
interface Entry {
  /** Of an entry that was left inside the app. */
  readonly place?: PlaceOnPage
  readonly part?: number
}

/** What can have the focus, in the order of the page. */
export const CONTROLS = 'a[href],button,input,select,textarea,summary'

/** Follows the address bar and the Back button. */
export function followAddresses(): Addresses {
  const path = signal(pathOf(location.pathname))
  const screen = signal<ScreenName | 'not-found'>(screenAt(path.value))
  const step = signal<Step | undefined>(undefined)
  const part = signal(entry().part ?? 0)
  let isGoingBack = false
  const syncFromLocation = () => {
    isGoingBack = false
    const { place, part: shown = 0 } = entry()
    const to = pathOf(location.pathname)
    // A part has a heading of its own, which its screen sees to.
    if (shown === part.value || to !== path.value) step.value = { back: place }
    part.value = shown
    path.value = to
    screen.value = screenAt(to)
  }
  const push = (to: string | undefined, next: Entry | null) => {
    history.replaceState({ place: placeOnPage(), part: part.value }, '')
    history.pushState(next, '', to)
  }
  addEventListener('popstate', syncFromLocation)
  const change = (to: string, how: 'push' | 'replace' = 'push') => {
    if (path.value === to) return
    if (mayUseCamera(path.value) !== mayUseCamera(to))
      return how === 'replace' ? location.replace(at(to)) : location.assign(at(to))
    if (how === 'replace') history.replaceState(null, '', at(to))
    else push(at(to), null)
    syncFromLocation()
    scrollTo(0, 0)
  }
  return {
    screen,
    path,
    step,
    goTo: to => change(to),
    go: (to, how) => change(ADDRESSES[to], how),
    part,
    goToPart(to) {
      if (to < part.value) {
        // The browser takes the step a little later: a second tap must not ask for another.
        if (!isGoingBack) history.go(to - part.value)
        isGoingBack = true
        return
      }
      push(undefined, { part: to })
      part.value = to
      scrollTo(0, 0)
    },
  }
}

/** Only the document of this screen may use the camera, so that going there or away from it loads another one. */
function mayUseCamera(path: string): boolean {
  return screenAt(path) === 'scan'
}

function entry(): Entry {
  return history.state ?? {}
}

function placeOnPage(): PlaceOnPage {
  const controls = [...document.querySelectorAll(CONTROLS)]
  return { top: scrollY, control: controls.findIndex(control => control === document.activeElement) }
}
