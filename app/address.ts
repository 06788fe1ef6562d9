import { signal, type ReadonlySignal } from '@preact/signals'
import { ADDRESSES, screenAt, type ScreenName } from '#core/addresses.ts'

export interface Addresses {
  readonly screen: ReadonlySignal<ScreenName | 'nowhere'>
  /** Goes to a screen; `replace` leaves no step back to the one being left. */
  readonly go: (to: ScreenName, how?: 'push' | 'replace') => void
  /** The path itself, for screens that hold many pages. */
  readonly path: ReadonlySignal<string>
  /** Goes to a page by its path. */
  readonly goTo: (path: string) => void
}

/** Follows the address bar and the Back button. */
export function followAddresses(): Addresses {
  const screen = signal<ScreenName | 'nowhere'>(screenAt(location.pathname))
  const path = signal(location.pathname)
  const look = () => {
    path.value = location.pathname
    screen.value = screenAt(location.pathname)
  }
  addEventListener('popstate', look)
  return {
    screen,
    path,
    goTo(to) {
      if (location.pathname === to) return
      history.pushState(null, '', to)
      look()
      scrollTo(0, 0)
    },
    go(to, how = 'push') {
      if (location.pathname === ADDRESSES[to]) return
      if (how === 'replace') history.replaceState(null, '', ADDRESSES[to])
      else history.pushState(null, '', ADDRESSES[to])
      look()
      scrollTo(0, 0)
    },
  }
}
