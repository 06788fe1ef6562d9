import { signal, type ReadonlySignal } from '@preact/signals'
import { ADDRESSES, screenAt, type ScreenName } from '#core/addresses.ts'

export interface Addresses {
  readonly screen: ReadonlySignal<ScreenName | 'nowhere'>
  /** Goes to a screen; `replace` leaves no step back to the one being left. */
  readonly go: (to: ScreenName, how?: 'push' | 'replace') => void
}

/** Follows the address bar and the Back button. */
export function followAddresses(): Addresses {
  const screen = signal<ScreenName | 'nowhere'>(screenAt(location.pathname))
  addEventListener('popstate', () => {
    screen.value = screenAt(location.pathname)
  })
  return {
    screen,
    go(to, how = 'push') {
      if (screen.value === to) return
      if (how === 'replace') history.replaceState(null, '', ADDRESSES[to])
      else history.pushState(null, '', ADDRESSES[to])
      screen.value = to
      scrollTo(0, 0)
    },
  }
}
