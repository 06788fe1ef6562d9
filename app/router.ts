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
}

/** What can have the focus, in the order of the page. */
export const CONTROLS = 'a[href],button,input,select,textarea,summary'

/** Follows the address bar and the Back button. */
export function followAddresses(): Addresses {
  const path = signal(pathOf(location.pathname))
  const screen = signal<ScreenName | 'not-found'>(screenAt(path.value))
  const step = signal<Step | undefined>(undefined)
  const syncFromLocation = (back?: PlaceOnPage) => {
    step.value = { back }
    path.value = pathOf(location.pathname)
    screen.value = screenAt(path.value)
  }
  addEventListener('popstate', () => syncFromLocation(history.state ?? undefined))
  const change = (to: string, how: 'push' | 'replace' = 'push') => {
    if (path.value === to) return
    if (how === 'replace') history.replaceState(null, '', at(to))
    else {
      history.replaceState(placeOnPage(), '')
      history.pushState(null, '', at(to))
    }
    syncFromLocation()
    scrollTo(0, 0)
  }
  return {
    screen,
    path,
    step,
    goTo: to => change(to),
    go: (to, how) => change(ADDRESSES[to], how),
  }
}

function placeOnPage(): PlaceOnPage {
  const controls = [...document.querySelectorAll(CONTROLS)]
  return { top: scrollY, control: controls.findIndex(control => control === document.activeElement) }
}
