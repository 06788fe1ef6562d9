import { signal, type ReadonlySignal } from '@preact/signals'
import { ADDRESSES, screenAt, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at, pathOf } from './i18n/locale.ts'

export interface Addresses {
  readonly screen: ReadonlySignal<ScreenName | 'nowhere'>
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
  const screen = signal<ScreenName | 'nowhere'>(screenAt(path.value))
  const look = () => {
    path.value = pathOf(location.pathname)
    screen.value = screenAt(path.value)
  }
  addEventListener('popstate', look)
  return {
    screen,
    path,
    goTo(to) {
      if (path.value === to) return
      history.pushState(null, '', at(to))
      look()
      scrollTo(0, 0)
    },
    go(to, how = 'push') {
      if (path.value === ADDRESSES[to]) return
      if (how === 'replace') history.replaceState(null, '', at(ADDRESSES[to]))
      else history.pushState(null, '', at(ADDRESSES[to]))
      look()
      scrollTo(0, 0)
    },
  }
}
