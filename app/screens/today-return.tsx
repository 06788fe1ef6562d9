import { ADDRESSES } from '#core/addresses.ts'
import { openSession, type Diary, type SessionRecord } from '#core/diary.ts'
import type { App } from '../app.ts'
import { careGate } from '../care.ts'
import { at } from '../language.ts'
import { SORENESS } from '#core/soreness.ts'
import { muscles } from '#knowledge/muscles.ts'
import { BodyMap } from '../map/body-map.tsx'
import { placeWords } from '../map/place-words.ts'
import { todayPlan } from '../today-plan.ts'
import { Button } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { words } from '../words.ts'
import { DayNoteCard } from './day-note.tsx'
import { FourteenDays } from './fourteen-days.tsx'
import './plan.css'

const DAY_MS = 86_400_000
/** Two weeks without a file, where the browser may clear the diary: said once, kindly. */
const FILE_DAYS = 14

/** The day's one big action, how it went, the path, and one thing for the next knot not to come. */
export function TodayReturn({ app, diary }: { readonly app: App; readonly diary: Diary }) {
  const now = app.platform.clock.now()
  const rated = diary.sessions.findLast(session => session.rated)
  const asksSoreness = rated && now - rated.startedAt > DAY_MS / 2
  const open = careGate(app).open === 'care'
  const { day, outcome, setup, knots } = todayPlan(app)
  return (
    <div class="page today-return">
      <header class="page-head">
        <p class="muted">{words.today.sessions(diary.sessions.filter(session => session.rated).length)}</p>
        <h1>{words.today.day(day, setup.minutesADay)}</h1>
        {rated?.rated && <p>{words.today.lastTime(rated.painBefore, rated.rated.pain)}</p>}
      </header>
      <div class="today-main">
        <Action app={app} diary={diary} now={now} open={open} />
        {asksSoreness && rated && <SorenessCard app={app} session={rated} />}
        <DayNoteCard app={app} />
        {needsFile(diary, now) && (
          <a class="today-file small" href={at(ADDRESSES.mine)} onClick={goTo(app, 'mine')}>
            {words.today.file}
          </a>
        )}
        <a class="card today-prevent" href={at(ADDRESSES.breaks)} onClick={goTo(app, 'breaks')}>
          <strong>{words.today.prevent}</strong>
          <span class="small muted">{words.today.preventText}</span>
        </a>
      </div>
      <div class="today-side">
        <section class="card today-knots">
          <h2>{words.today.knots}</h2>
          <BodyMap
            view="back"
            layer="superficial"
            crop="torso"
            title={knots.map(knot => knot.name ?? placeWords(knot.place)).join(', ')}
            spots={knots.map(knot => knot.place)}
          />
          <ul class="today-names">
            {knots.map(knot => (
              <li key={knot.id}>
                <strong>{knot.name ?? placeWords(knot.place)}</strong>{' '}
                <span class="small muted">{muscles[knot.muscle].name}</span>
              </li>
            ))}
          </ul>
          <Button look="quiet" icon="find" onPress={() => app.addresses.go('find')}>
            {words.today.again}
          </Button>
        </section>
        {outcome.ok && <FourteenDays days={outcome.plan.days} today={day} />}
        <div class="row-wrap">
          <Button look="quiet" icon="mine" onPress={() => app.addresses.go('mine')}>
            {words.nav.mine}
          </Button>
          <Button look="quiet" icon="shield" onPress={() => app.addresses.go('somebody')}>
            {words.titles.somebody}
          </Button>
        </div>
        <p class="small muted">{words.today.notMedical}</p>
      </div>
    </div>
  )
}

interface ActionProps {
  readonly app: App
  readonly diary: Diary
  readonly now: number
  /** The safety check allows self-care now. */
  readonly open: boolean
}

function Action({ app, diary, now, open }: ActionProps) {
  const session = openSession(diary)
  const doneToday = diary.sessions.filter(one => one.rated && now - one.startedAt < DAY_MS / 2).length
  if (session && session.ended === undefined) {
    return (
      <div class="today-action">
        <Button look="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
          {words.today.resume}
        </Button>
      </div>
    )
  }
  if (session) {
    return (
      <div class="today-action">
        <Button look="main" size="large" icon="check" onPress={() => app.addresses.go('after')}>
          {words.today.rate}
        </Button>
      </div>
    )
  }
  return (
    <div class="today-action">
      <Button
        look="main"
        size="large"
        icon="play"
        onPress={() => app.addresses.go(open ? 'session' : 'check')}
      >
        {open ? words.today.go : words.today.continueCheck}
      </Button>
      {doneToday === 1 && <p class="muted">{words.today.rested}</p>}
      {doneToday > 1 && <p class="muted">{words.today.enough}</p>}
      {open && (
        <Button look="quiet" icon="plan" onPress={() => app.addresses.go('plan')}>
          {words.today.plan}
        </Button>
      )}
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

function needsFile({ firstAt, notes }: Diary, now: number): boolean {
  const last = notes.exportedAt ?? firstAt
  return last !== undefined && now - last > FILE_DAYS * DAY_MS
}

/** A plain click stays in the app; anything else is the browser's. */
function goTo(app: App, screen: 'mine' | 'breaks') {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    app.addresses.go(screen)
  }
}
