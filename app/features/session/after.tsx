import { useState } from 'preact/hooks'
import { openSession } from '#core/diary/open-session.ts'
import type { ScreenProps } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { words } from '#app/i18n/words.ts'
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
          <h1>{rated ? changeWords(last.painBefore, rated.pain) : words.after.title}</h1>
          {rated && <p role="status">{app.store.waiting.value === 0 ? words.after.saved : ''}</p>}
        </header>
        <p class="card">{words.after.note}</p>
        <Button variant="main" size="large" onPress={() => app.addresses.go('today', 'replace')}>
          {words.after.home}
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
      <h1>{words.after.title}</h1>
      <div class="card">
        <PainScale label={words.after.pain} value={pain} onValue={setPain} />
      </div>
      {pressed && (
        <div class="card">
          <PainScale label={words.after.tenderness} value={tenderness} onValue={setTenderness} />
        </div>
      )}
      <Button variant="main" size="large" onPress={save} disabled={pain === undefined}>
        {words.after.save}
      </Button>
    </div>
  )
}

function changeWords(before: number, after: number): string {
  if (after < before) return words.after.less(before - after)
  return after > before ? words.after.more(after - before) : words.after.same
}
