import { useState } from 'preact/hooks'
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import { lastReported } from '#core/diary/latest-pain.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'
import type { App } from '#app/app.ts'
import { KeptVoice } from '#app/features/session/sound/keep-voice.tsx'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { Link } from '#app/ui/link.tsx'
import { afterWords } from '#app/features/session/words/after.ts'
import { words } from '#app/i18n/words.ts'
import { Disclosure } from '#app/features/progress/disclosure.tsx'
import { localCalendar } from '#app/i18n/local-time.ts'
import { DayNoteCard } from './day-note.tsx'
import { KnotsCard } from './knots-card.tsx'
import { FourteenDays } from '#app/features/plan/fourteen-days.tsx'
import { returnWords } from '#app/features/today/words/return.ts'

/** Two weeks without a file, where the browser may clear the diary: said once, kindly. */
const FILE_DAYS = 14

interface RestProps {
  readonly app: App
  readonly diary: Diary
}

/** Below the day's action: what is asked of the day, and one thing for the next knot not to come. */
export function TodayCards({ app, diary }: RestProps) {
  const now = app.platform.clock.now()
  const rated = diary.sessions.findLast(session => session.rated)
  const asksSoreness = rated && now - rated.startedAt > DAY_MS / 2
  // Once it was told it is gone at the next visit; until then what follows from it can be read.
  const [told] = useState(rated?.soreness !== undefined)
  return (
    <>
      {asksSoreness && rated && !told && <SorenessCard app={app} session={rated} />}
      <DayNote app={app} diary={diary} />
      {needsFile(diary, now) && (
        <Link app={app} to="mine" class="today-file small">
          {returnWords.file}
        </Link>
      )}
      <Link app={app} to="breaks" class="card today-prevent">
        <strong>{returnWords.prevent}</strong>
        <span class="small muted">{returnWords.preventText}</span>
      </Link>
    </>
  )
}

/**
 * The day is noted where its pain was told. While that is still asked for, to start or in the check, noting waits behind a
 * line, so that nobody is asked the same twice.
 */
function DayNote({ app, diary }: RestProps) {
  const today = localCalendar.dayOf(app.platform.clock.now())
  const last = lastReported(diary, localCalendar)
  const isTold = diary.notes.days[today] !== undefined || (last && localCalendar.dayOf(last.at) === today)
  if (isTold) return <DayNoteCard app={app} />
  return (
    <Disclosure summary={returnWords.onlyNote}>
      <DayNoteCard app={app} />
    </Disclosure>
  )
}

/** Beside or below them: the knots and the path. The plan is worked out here. */
export function TodaySide({ app }: Pick<RestProps, 'app'>) {
  const { path, outcome, knots, waits, today } = todayPlan(app)
  return (
    <>
      <KeptVoice app={app} steps={today?.steps} />
      <KnotsCard app={app} knots={knots} />
      {outcome.ok && <FourteenDays days={outcome.plan.days} path={path} waits={waits} />}
      <div class="row-wrap">
        <Button variant="quiet" icon="mine" onPress={() => app.addresses.go('mine')}>
          {words.nav.mine}
        </Button>
        <Button variant="quiet" icon="shield" onPress={() => app.addresses.go('somebody')}>
          {words.titles.somebody}
        </Button>
      </div>
      <p class="small muted">{words.today.notMedical}</p>
    </>
  )
}

/** Asked once, the day after: soreness that lasts means lighter. */
function SorenessCard({ app, session }: { readonly app: App; readonly session: SessionRecord }) {
  return (
    <div class="card">
      <Chips
        label={afterWords.sore}
        options={SORENESS.map(soreness => ({ value: soreness, label: afterWords.soreness[soreness] }))}
        value={session.soreness}
        onValue={soreness => void app.store.record({ type: 'soreness-noted', session: session.id, soreness })}
      />
      {session.soreness === 'longer' && <p role="status">{afterWords.lighterNext}</p>}
    </div>
  )
}

function needsFile({ firstAt, notes }: Diary, now: Moment): boolean {
  const last = notes.exportedAt ?? firstAt
  return last !== undefined && now - last > FILE_DAYS * DAY_MS
}
