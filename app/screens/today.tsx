import { isUrgent } from '#core/urgency.ts'
import { openSession, type Diary, type SessionRecord } from '#core/diary.ts'
import { SORENESS } from '#core/event.ts'
import type { App } from '../app.ts'
import type { ScreenProps } from '../shell.tsx'
import { BodyMap } from '../map/body-map.tsx'
import { Button } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { words } from '../words.ts'
import './today.css'

const DAY_MS = 86_400_000

/** The start: a back to touch on the first visit, the day's one big action after that. */
export function Today({ app }: ScreenProps) {
  const diary = app.store.diary.value
  if (diary.checked && isUrgent(diary.checked.tier)) return <Stopped app={app} />
  return diary.painted ? <Return app={app} diary={diary} /> : <First app={app} />
}

/** After an urgent answer nothing but the way to help is offered here. */
function Stopped({ app }: { readonly app: App }) {
  return (
    <div class="page narrow">
      <section class="card today-stop">
        <h1>{words.today.stopped}</h1>
        <Button look="stop" size="large" icon="alert" onPress={() => app.addresses.go('check')}>
          {words.today.showStop}
        </Button>
      </section>
    </div>
  )
}

function First({ app }: { readonly app: App }) {
  return (
    <div class="page today-first">
      <header class="page-head">
        <p class="today-name">{words.name}</p>
        <h1>{words.today.firstTitle}</h1>
        <p class="muted">{words.today.firstText}</p>
      </header>
      <button
        type="button"
        class="today-back"
        onClick={() => app.addresses.go('find')}
        aria-label={words.today.firstMap}
      >
        <BodyMap view="back" layer="skin" crop="torso" title={words.today.firstMap} />
      </button>
      <div class="today-foot">
        <Button look="main" size="large" icon="find" onPress={() => app.addresses.go('find')}>
          {words.today.start}
        </Button>
        <p class="small muted">{words.today.facts}</p>
        <p class="small muted">{words.today.notMedical}</p>
      </div>
    </div>
  )
}

function Return({ app, diary }: { readonly app: App; readonly diary: Diary }) {
  const open = openSession(diary)
  const rated = diary.sessions.findLast(session => session.rated)
  const now = app.platform.clock.now()
  const day = diary.firstAt === undefined ? 1 : Math.floor((now - diary.firstAt) / DAY_MS) + 1
  const doneToday = diary.sessions.filter(
    session => session.rated && now - session.startedAt < DAY_MS / 2,
  ).length
  const unfinished = open && open.ended === undefined
  const asksSoreness = rated && now - rated.startedAt > DAY_MS / 2
  return (
    <div class="page today-return">
      <header class="page-head">
        <p class="muted">{words.today.sessions(diary.sessions.filter(session => session.rated).length)}</p>
        <h1>{words.today.day(day, diary.setup?.minutesADay ?? 10)}</h1>
        {rated?.rated && <p>{words.today.lastTime(rated.painBefore, rated.rated.pain)}</p>}
      </header>
      <div class="today-action">
        {unfinished ? (
          <Button look="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
            {words.today.resume}
          </Button>
        ) : open ? (
          <Button look="main" size="large" icon="check" onPress={() => app.addresses.go('after')}>
            {words.today.rate}
          </Button>
        ) : (
          <Button look="main" size="large" icon="play" onPress={() => app.addresses.go('plan')}>
            {words.today.go}
          </Button>
        )}
        {doneToday === 1 && <p class="muted">{words.today.rested}</p>}
        {doneToday > 1 && <p class="muted">{words.today.enough}</p>}
      </div>
      {asksSoreness && <SorenessCard app={app} session={rated} />}
      <div class="card today-knots">
        <h2>{words.today.knots}</h2>
        <BodyMap
          view="back"
          layer="superficial"
          crop="torso"
          title={words.today.knots}
          spots={diary.painted?.places ?? []}
        />
        <Button look="quiet" icon="find" onPress={() => app.addresses.go('find')}>
          {words.today.again}
        </Button>
      </div>
      <p class="small muted">{words.today.notMedical}</p>
    </div>
  )
}

/** Asked once, the day after: soreness that lasts means lighter. */
function SorenessCard({ app, session }: { readonly app: App; readonly session: SessionRecord }) {
  return (
    <div class="card">
      <Chips
        label={words.after.sore}
        options={SORENESS.map(soreness => ({ value: soreness, label: words.after.soreness[soreness] }))}
        value={session.soreness}
        onValue={soreness => void app.store.record({ type: 'soreness-noted', session: session.id, soreness })}
      />
      {session.soreness === 'longer' && <p role="status">{words.after.lighterNext}</p>}
    </div>
  )
}
