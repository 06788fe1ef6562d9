import type { App } from '../app.ts'
import { Button } from '../ui/button.tsx'
import { words } from '../words.ts'

interface MiniCheckProps {
  readonly app: App
}

/** Before every session: one list, one tap. A yes leads back to the whole check. */
export function MiniCheck({ app }: MiniCheckProps) {
  const answer = (anything: boolean) => void app.store.record({ type: 'mini-check-answered', anything })
  return (
    <div class="page narrow">
      <h1>{words.session.miniTitle}</h1>
      <ul class="card mini-signs">
        {words.session.miniSigns.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Button look="main" size="large" onPress={() => answer(false)}>
        {words.session.miniNone}
      </Button>
      <Button look="stop" size="large" onPress={() => answer(true)}>
        {words.session.miniSome}
      </Button>
    </div>
  )
}
