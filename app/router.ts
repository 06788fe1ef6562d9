import { signal, type ReadonlySignal } from '@preact/signals'
import { ADDRESSES, screenAt, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at, pathOf } from './i18n/locale.ts'

export interface Addresses {
  readonly screen: ReadonlySignal<ScreenName | 'not-found'>
  /** Goes to a screen; `replace` leaves no step back to the one being left. */
  readonly go: (to: ScreenName, how?: 'push' | 'replace') => void
  /** The path itself without the language, for screens that hold many pages. */
  readonly path: ReadonlySignal<string>
  /** Goes to a page by its path. */
  readonly goTo: (path: string) => void
}

/** Follows the address bar and the Back button. */
export function followAddresses(): Addresses {
  const path = signal(pathOf(location.pathname))
  const screen = signal<ScreenName | 'not-found'>(screenAt(path.value))
  const syncFromLocation = () => {
    path.value = pathOf(location.pathname)
    screen.value = screenAt(path.value)
  }
  addEventListener('popstate', syncFromLocation)
  return {
    screen,
    path,
    goTo(to) {
      if (path.value === to) return
      history.pushState(null, '', at(to))
      syncFromLocation()
      scrollTo(0, 0)
    },
    go(to, how = 'push') {
      if (path.value === ADDRESSES[to]) return
      if (how === 'replace') history.replaceState(null, '', at(ADDRESSES[to]))
      else history.pushState(null, '', at(ADDRESSES[to]))
      syncFromLocation()
      scrollTo(0, 0)
    },
  }
}
