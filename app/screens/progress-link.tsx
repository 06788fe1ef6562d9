import type { ComponentChildren } from 'preact'
import { ADDRESSES, type ScreenName } from '#core/addresses.ts'
import type { App } from '../app.ts'
import { at } from '../language.ts'

interface LinkProps {
  readonly app: App
  readonly to: ScreenName
  readonly children: ComponentChildren
}

/** A real link to a screen: opens in a new tab when asked to, without a reload otherwise. */
export function Link({ app, to, children }: LinkProps) {
  return (
    <a
      class="progress-link"
      href={at(ADDRESSES[to])}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        app.addresses.go(to)
      }}
    >
      {children}
    </a>
  )
}
