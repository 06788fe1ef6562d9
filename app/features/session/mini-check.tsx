import type { ComponentChildren } from 'preact'
import { Button } from '#app/ui/button.tsx'
import { sessionWords } from './words/session.ts'
import { PainScale } from '#app/ui/pain-scale.tsx'

interface MiniCheckStart {
  readonly pain: number | undefined
  readonly onPain: (pain: number) => void
  /** Whether warmth comes first, where there is some. */
  readonly order?: ComponentChildren
}

interface MiniCheckProps {
  /** "None of these" starts the session: then the pain is asked here too, 0–10. */
  readonly start?: MiniCheckStart | undefined
  readonly onNone: () => void
  readonly onSome: () => void
}

/** Before every session: one list, one tap that says none of it. A yes leads back to the whole check. */
export function MiniCheck({ start, onNone, onSome }: MiniCheckProps) {
  return (
    <div class="page narrow mini-check">
      <h1>{sessionWords.miniTitle}</h1>
      <ul class="card mini-signs">
        {sessionWords.miniSigns.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {start ? (
        <>
          <div class="card">
            <PainScale label={sessionWords.painNow} value={start.pain} onValue={start.onPain} />
          </div>
          {start.order}
          <Button
            variant="main"
            size="large"
            icon="play"
            onPress={onNone}
            disabled={start.pain === undefined}
          >
            {sessionWords.miniStart}
          </Button>
        </>
      ) : (
        <Button variant="main" size="large" onPress={onNone}>
          {sessionWords.miniNone}
        </Button>
      )}
      <Button variant="stop" size="large" onPress={onSome}>
        {sessionWords.miniSome}
      </Button>
    </div>
  )
}
