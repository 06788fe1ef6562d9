import { useState } from 'preact/hooks'
import { openSession } from '#core/diary/open-session.ts'
import type { ScreenProps } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { afterWords } from './words/after.ts'
import { PainScale } from '#app/ui/pain-scale.tsx'

/** How is it now? Two taps, then what the session did, against where it began. */
export function After({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const session = openSession(diary, app.platform.clock.now())?.record
  const [pain, setPain] = useState<number | undefined>(undefined)
  const [tenderness, setTenderness] = useState<number | undefined>(undefined)
  const last = diary.sessions.at(-1)

  if (!session) {
    const rated = last?.rated
    return (
      <div class="page narrow">
        <header class="page-head">
          <h1>{rated ? changeWords(last.painBefore, rated.pain) : afterWords.title}</h1>
          {rated && <p role="status">{app.store.waiting.value === 0 ? afterWords.saved : ''}</p>}
        </header>
        <p class="card">{afterWords.note}</p>
        <Button variant="main" size="large" onPress={() => app.addresses.go('today', 'replace')}>
          {afterWords.home}
        </Button>
      </div>
    )
  }

  const pressed = session.steps.some(step => step.muscle !== undefined)
  const save = () => {
    if (pain === undefined) return
    void app.store.record({
      type: 'session-rated',
      session: session.id,
      pain,
      ...(tenderness === undefined ? {} : { tenderness }),
    })
  }

  return (
    <div class="page narrow">
      <h1>{afterWords.title}</h1>
      <div class="card">
        <PainScale label={afterWords.pain} value={pain} onValue={setPain} />
      </div>
      {pressed && (
        <div class="card">
          <PainScale label={afterWords.tenderness} value={tenderness} onValue={setTenderness} />
        </div>
      )}
      <Button variant="main" size="large" onPress={save} disabled={pain === undefined}>
        {afterWords.save}
      </Button>
    </div>
  )
}

function changeWords(before: number, after: number): string {
  if (after < before) return afterWords.less(before - after)
  return after > before ? afterWords.more(after - before) : afterWords.same
}
