import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

interface DisclosureProps {
  readonly summary: string
  /** Said after the summary to somebody who does not see what it stands under. */
  readonly of?: string
  readonly children: ComponentChildren
}

/** A part that is closed at first; what is in it is made when it is first opened, so that ten years of table cost nothing. */
export function Disclosure({ summary, of, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  return (
    <details class="progress-fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {summary}
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </summary>
      {open && children}
    </details>
  )
}
