import { Button } from '../ui/button.tsx'
import { words } from '../words.ts'

interface StopSignsProps {
  readonly signs: readonly string[]
  readonly onBack: () => void
  readonly onStop: () => void
}

/** One tap away during a session: what means stop, and a button that does. */
export function StopSigns({ signs, onBack, onStop }: StopSignsProps) {
  return (
    <div class="page narrow stop-signs">
      <h1>{words.session.signsTitle}</h1>
      <ul class="card">
        {signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Button look="stop" size="large" onPress={onStop}>
        {words.session.signsStop}
      </Button>
      <Button size="large" onPress={onBack}>
        {words.session.signsBack}
      </Button>
    </div>
  )
}
