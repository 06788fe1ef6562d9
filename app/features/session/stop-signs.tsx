import { Button } from '#app/ui/button.tsx'
import { sessionWords } from './words/session.ts'

interface StopSignsProps {
  readonly signs: readonly string[]
  /** What to mind on this very spot. */
  readonly care: readonly string[]
  readonly onBack: () => void
  readonly onStop: () => void
}

/** One tap away during a session: what means stop, and a button that does. */
export function StopSigns({ signs, care, onBack, onStop }: StopSignsProps) {
  return (
    <div class="page narrow stop-signs">
      <h1>{sessionWords.signsTitle}</h1>
      <ul class="card">
        {signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {care.length > 0 && (
        <section class="card">
          <h2>{sessionWords.signsCare}</h2>
          <ul>
            {care.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Button variant="stop" size="large" onPress={onStop}>
        {sessionWords.signsStop}
      </Button>
      <Button size="large" onPress={onBack}>
        {sessionWords.signsBack}
      </Button>
    </div>
  )
}
