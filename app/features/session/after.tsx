import * as v from 'valibot'
import { rating } from '#core/diary/bounds.ts'
import { openSession } from '#core/diary/open-session.ts'
import type { SessionRecord } from '#core/diary/diary.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'
import { AfterMoment } from './after-moment.tsx'
import { afterWords } from './words/after.ts'

/** How is it now? Two taps, then the moment of the evening: what the session did, against where it began. */
export function After({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const session = openSession(diary, app.platform.clock.now())?.record
  if (session) return <Rate app={app} session={session} />
  const last = diary.sessions.at(-1)
  if (last?.rated) return <AfterMoment app={app} session={{ ...last, rated: last.rated }} />
  return (
    <div class="page narrow">
      <h1>{afterWords.title}</h1>
      <p class="card">{afterWords.note}</p>
      <Button variant="main" size="large" onPress={() => app.addresses.go('today', 'replace')}>
        {afterWords.home}
      </Button>
    </div>
  )
}

/** A rating as it was left before a reload. */
const savedRating = v.object({ pain: v.exactOptional(rating), tenderness: v.exactOptional(rating) })

function Rate({ app, session }: { readonly app: App; readonly session: SessionRecord }) {
  const form = useKept(app, 'after', savedRating, {}, session.id)
  const { pain, tenderness } = form.value
  const pressed = session.steps.some(step => step.muscle !== undefined)
  const save = () => {
    if (pain === undefined) return
    scrollTo(0, 0)
    void app.store.record({
      type: 'session-rated',
      session: session.id,
      pain,
      ...(tenderness === undefined ? {} : { tenderness }),
    })
    form.drop()
  }
  return (
    <div class="page narrow">
      <h1>{afterWords.title}</h1>
      <div class="card">
        <PainScale
          label={afterWords.pain}
          value={pain}
          onValue={pain => form.change({ ...form.value, pain })}
        />
      </div>
      {pressed && (
        <div class="card">
          <PainScale
            label={afterWords.tenderness}
            value={tenderness}
            onValue={tenderness => form.change({ ...form.value, tenderness })}
          />
        </div>
      )}
      <Button variant="main" size="large" onPress={save} disabled={pain === undefined}>
        {afterWords.save}
      </Button>
    </div>
  )
}
