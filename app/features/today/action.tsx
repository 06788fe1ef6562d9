import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { openSession } from '#core/diary/open-session.ts'
import { CHECK_MS, painRightNow } from '#core/diary/latest-pain.ts'
import { fullCheckDue } from '#core/gate/recheck.ts'
import type { App } from '#app/app.ts'
import { againWords } from '#app/features/check/words/again.ts'
import { careGate } from '#app/state/gate.ts'
import { Button } from '#app/ui/button.tsx'
import { TapScale } from '#app/ui/tap-scale.tsx'
import { painWords } from '#app/ui/words/pain.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { isRestNeeded, Rest } from './rest.tsx'
import { returnWords } from './words/return.ts'

interface TodayActionProps {
  readonly app: App
  readonly diary: Diary
}

/** The one big thing of the day: go on, rate, answer the check, rest, or start. */
export function TodayAction({ app, diary }: TodayActionProps) {
  const now = app.platform.clock.now()
  const session = openSession(diary, now)
  if (session?.state === 'unfinished') {
    const there = app.sync.value?.elsewhere.value
    const device = there?.saved.id === session.record.id ? there.device.name : undefined
    return (
      <div class="today-action">
        {device !== undefined && <p>{returnWords.elsewhere(device)}</p>}
        <Button variant="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
          {device === undefined ? returnWords.resume : returnWords.resumeHere}
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
  const lately = diary.sessions.filter(one => one.rated && now - one.startedAt < DAY_MS / 2)
  const worse = isRestNeeded(diary, now)
  if (careGate(app).open !== 'care')
    return (
      <div class="today-action">
        {worse && <Rest app={app} />}
        <Recheck app={app} diary={diary} now={now} />
      </div>
    )
  return (
    <div class="today-action">
      {worse ? (
        <Rest app={app} />
      ) : painRightNow(diary, localCalendar, now, app.justReported.value) !== undefined ? (
        <Button variant="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
          {returnWords.go}
        </Button>
      ) : (
        <StartWithPain app={app} label={returnWords.painStart} to="session" />
      )}
      {!worse && lately.length === 1 && <p class="muted">{returnWords.rested}</p>}
      {!worse && lately.length > 1 && <p class="muted">{returnWords.enough}</p>}
      <Button variant="quiet" icon="plan" onPress={() => app.addresses.go('plan')}>
        {returnWords.plan}
      </Button>
    </div>
  )
}

/** The check stands before everything else, with the reason why it is asked. Telling the pain of now opens it. */
function Recheck({ app, diary, now }: TodayActionProps & { readonly now: Moment }) {
  const because = fullCheckDue(diary, now, localCalendar)
  const isFirst = because === 'never-checked' || because === 'painted-since'
  const told = painRightNow(diary, localCalendar, now, app.justReported.value, CHECK_MS)
  return (
    <>
      {because !== undefined && <p>{againWords.because[because]}</p>}
      {told === undefined ? (
        <StartWithPain app={app} label={returnWords.painCheck} to="check" />
      ) : (
        <Button variant="main" size="large" icon="shield" onPress={() => app.addresses.go('check')}>
          {isFirst ? returnWords.continueCheck : returnWords.recheck}
        </Button>
      )}
    </>
  )
}

interface StartWithPainProps {
  readonly app: App
  readonly label: string
  readonly to: 'session' | 'check'
}

/** Every session and every check begins with how bad it is: telling it is the start, so nobody taps twice. */
function StartWithPain({ app, label, to }: StartWithPainProps) {
  return (
    <div class="card today-start">
      <TapScale
        label={label}
        low={painWords.none}
        high={painWords.worst}
        onTap={pain => {
          app.justReported.value = { at: app.platform.clock.now(), pain }
          app.addresses.go(to)
        }}
      />
    </div>
  )
}
