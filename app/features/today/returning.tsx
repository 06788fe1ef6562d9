import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import { useEffect, useState } from 'preact/hooks'
import { pathOf } from '#core/diary/plan-path.ts'
import type { Diary } from '#core/diary/diary.ts'
import { openSession } from '#core/diary/open-session.ts'
import { painRightNow } from '#core/diary/latest-pain.ts'
import type { App } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { setupOf } from '#app/state/plan-setup.ts'
import { Button } from '#app/ui/button.tsx'
import { Deferred, useAfterPaint } from '#app/ui/deferred.tsx'
import { TapScale } from '#app/ui/tap-scale.tsx'
import { painWords } from '#app/ui/words/pain.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import type * as Rest from './more.tsx'
import { returnWords } from '#app/features/today/words/return.ts'
import '#app/features/plan/plan.css'

/** The day's one big action and how it went; everything else comes after that is painted and can be tapped. */
export function TodayReturn({ app, diary }: { readonly app: App; readonly diary: Diary }) {
  const now = app.platform.clock.now()
  const rated = diary.sessions.findLast(session => session.rated)
  const open = careGate(app).open === 'care'
  const rest = useRest()
  return (
    <div class="page today-return">
      <header class="page-head">
        <p class="muted">{returnWords.sessions(diary.sessions.filter(session => session.rated).length)}</p>
        <h1>{returnWords.day(pathOf(diary, now, localCalendar).day, setupOf(diary).minutesADay)}</h1>
        {rated?.rated && <p>{returnWords.lastTime(rated.painBefore, rated.rated.pain)}</p>}
      </header>
      <div class="today-main">
        <Action app={app} diary={diary} now={now} open={open} />
        {rest && <rest.TodayCards app={app} diary={diary} />}
      </div>
      <div class="today-side">
        {rest && (
          <Deferred>
            <rest.TodaySide app={app} />
          </Deferred>
        )}
      </div>
    </div>
  )
}

let ready: typeof Rest | undefined

/** What comes after the action: fetched and shown after the action is painted. */
function useRest(): typeof Rest | undefined {
  const hasPainted = useAfterPaint()
  const [rest, setRest] = useState(ready)
  useEffect(() => {
    if (!hasPainted || rest) return
    void import('./more.tsx').then(loaded => {
      ready = loaded
      setRest(loaded)
    })
  }, [hasPainted])
  return hasPainted ? rest : undefined
}

interface ActionProps {
  readonly app: App
  readonly diary: Diary
  readonly now: Moment
  /** The safety check allows self-care now. */
  readonly open: boolean
}

function Action({ app, diary, now, open }: ActionProps) {
  const session = openSession(diary, now)
  const doneToday = diary.sessions.filter(one => one.rated && now - one.startedAt < DAY_MS / 2).length
  if (session?.state === 'unfinished') {
    return (
      <div class="today-action">
        <Button variant="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
          {returnWords.resume}
        </Button>
      </div>
    )
  }
  if (session) {
    return (
      <div class="today-action">
        <Button variant="main" size="large" icon="check" onPress={() => app.addresses.go('after')}>
          {returnWords.rate}
        </Button>
      </div>
    )
  }
  return (
    <div class="today-action">
      {open && painRightNow(diary, localCalendar, now, app.justReported.value) === undefined ? (
        <StartWithPain app={app} />
      ) : (
        <Button
          variant="main"
          size="large"
          icon="play"
          onPress={() => app.addresses.go(open ? 'session' : 'check')}
        >
          {open ? returnWords.go : returnWords.continueCheck}
        </Button>
      )}
      {doneToday === 1 && <p class="muted">{returnWords.rested}</p>}
      {doneToday > 1 && <p class="muted">{returnWords.enough}</p>}
      {open && (
        <Button variant="quiet" icon="plan" onPress={() => app.addresses.go('plan')}>
          {returnWords.plan}
        </Button>
      )}
    </div>
  )
}

/** Every session begins with how bad it is: telling it is the start, so nobody taps twice. */
function StartWithPain({ app }: { readonly app: App }) {
  return (
    <div class="card today-start">
      <TapScale
        label={returnWords.painStart}
        low={painWords.none}
        high={painWords.worst}
        onTap={pain => {
          app.justReported.value = { at: app.platform.clock.now(), pain }
          app.addresses.go('session')
        }}
      />
    </div>
  )
}
