import type { ComponentChildren } from 'preact'
import { ADDRESSES, type ScreenName } from '#core/vocabulary/addresses.ts'
import type { App } from '#app/app.ts'
import { at } from '#app/i18n/locale.ts'

interface LinkProps {
  readonly app: App
  readonly to: ScreenName
  readonly class?: string
  readonly children: ComponentChildren
}

/** A real link to a screen, which opens in a new tab when asked to; a plain click stays in the page. */
export function Link({ app, to, class: className, children }: LinkProps) {
  return (
    <a
      href={at(ADDRESSES[to])}
      class={className}
      onClick={event => {
        if (!isPlain(event)) return
        event.preventDefault()
        app.addresses.go(to)
      }}
    >
      {children}
    </a>
  )
}

/** With a key held, or another button than the first, a click is the browser's. */
export function isPlain(event: MouseEvent): boolean {
  return !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0
}
