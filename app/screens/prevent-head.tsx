import { ADDRESSES, type ScreenName } from '#core/addresses.ts'
import type { ComponentChildren } from 'preact'
import type { App } from '../app.ts'
import { at } from '../language.ts'
import { Icon } from '../ui/icon.tsx'
import { preventWords } from '../words/prevent.ts'
import './prevent.css'

interface PlainLinkProps {
  readonly app: App
  readonly to: ScreenName
  readonly class?: string
  readonly children: ComponentChildren
}

/** A real link to a screen; a plain click stays in the page. */
export function PlainLink({ app, to, class: look, children }: PlainLinkProps) {
  return (
    <a
      href={at(ADDRESSES[to])}
      class={look}
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

interface PreventHeadProps {
  readonly app: App
  readonly title: string
  readonly text?: string
}

/** The head of a page below Prevent: the way back, the title and one sentence. */
export function PreventHead({ app, title, text }: PreventHeadProps) {
  return (
    <header class="page-head prevent-head">
      <PlainLink app={app} to="prevent" class="prevent-back no-print">
        <Icon name="back" size={20} />
        <span>{preventWords.back}</span>
      </PlainLink>
      <h1>{title}</h1>
      {text && <p class="muted">{text}</p>}
    </header>
  )
}
