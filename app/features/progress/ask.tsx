import { useEffect, useRef } from 'preact/hooks'
import './ask.css'
import { focusCard } from '#app/arrive.ts'
import { Button } from '#app/ui/button.tsx'

interface AskProps {
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/**
 * Asks once more before something is removed; takes the focus, so that nobody has to look for it. After a no it goes back to
 * where it was, after a yes to the heading of the card.
 */
export function Ask({ question, yes, no, onYes, onNo }: AskProps) {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
    box.current?.focus()
  }, [question])
  const go = () => {
    focusCard()
    onYes()
  }
  const keep = () => {
    if (before.current instanceof HTMLElement) before.current.focus()
    onNo()
  }
  return (
    <div class="ask" role="group" aria-label={question} tabIndex={-1} ref={box}>
      <p>{question}</p>
      <div class="row-wrap">
        <Button variant="stop" onPress={go}>
          {yes}
        </Button>
        <Button onPress={keep}>{no}</Button>
      </div>
    </div>
  )
}
