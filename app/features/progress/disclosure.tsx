import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

interface FoldProps {
  readonly summary: string
  /** Said after the summary to somebody who does not see what it stands under. */
  readonly of?: string
  readonly children: ComponentChildren
}

/** A folded part; what is in it is made when it is first opened, so that ten years of table cost nothing. */
export function Fold({ summary, of, children }: FoldProps) {
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
