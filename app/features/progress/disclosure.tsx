import { useEffect, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

interface DisclosureProps {
  readonly summary: string
  /** Said after the summary to somebody who does not see what it stands under. */
  readonly of?: string
  readonly onOpen?: (open: boolean) => void
  readonly children: ComponentChildren
}

/**
 * A part that is closed at first; what is in it is made when it is opened, so that ten years of table cost nothing, and
 * for paper, on which nobody can open it.
 */
export function Disclosure({ summary, of, onOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const print = () => setOpen(true)
    addEventListener('beforeprint', print)
    return () => removeEventListener('beforeprint', print)
  }, [])
  return (
    <details
      class="progress-fold"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        onOpen?.(currentTarget.open)
      }}
    >
      <summary>
        {summary}
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </summary>
      {open && children}
    </details>
  )
}
