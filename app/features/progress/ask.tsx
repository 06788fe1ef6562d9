import { useEffect, useRef } from 'preact/hooks'
import './ask.css'
import { Button } from '#app/ui/button.tsx'

interface AskProps {
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks once more before something is removed; takes the focus, so that nobody has to look for it. */
export function Ask({ question, yes, no, onYes, onNo }: AskProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [question])
  return (
    <div class="ask" role="group" aria-label={question} tabIndex={-1} ref={box}>
      <p>{question}</p>
      <div class="row-wrap">
        <Button variant="stop" onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={onNo}>{no}</Button>
      </div>
    </div>
  )
}
