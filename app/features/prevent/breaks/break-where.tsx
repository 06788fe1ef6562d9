import { render } from 'preact'
import { useState } from 'preact/hooks'
import { localDay } from '#core/prevent/breaks/day.ts'
import { breaksCalendar } from '#core/share/calendar/breaks-calendar.ts'
import type { App } from '#app/app.ts'
import { breakSettings, type BreaksRunner } from './breaks-runner.ts'
import { download } from '#app/features/mine/download.ts'
import { localTime } from '#app/i18n/local-time.ts'
import { breaksInCalendar, fileNow, saveBreaksInCalendar } from '#app/state/calendar-file.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { BreakCard } from './break-card.tsx'

const { breaks: text } = preventWords
/** How far the calendar file reaches. */
const CALENDAR_DAYS = 28

/** Where the timer runs, and how it may be heard of: each only on a tap, each fine without. */
export function BreakWhere({ app, runner }: { readonly app: App; readonly runner: BreaksRunner }) {
  const { notify, presence, smallWindow } = app.platform
  const [notes, setNotes] = useState(notify.state())
  const [idle, setIdle] = useState<'unasked' | 'on' | 'refused'>('unasked')
  const openSmall = async () => {
    const view = await smallWindow.open(320, 440)
    if (!view) return
    view.document.title = text.title
    render(
      <div class="break-small">
        <BreakCard runner={runner} small />
      </div>,
      view.document.body,
    )
    view.addEventListener('pagehide', () => render(null, view.document.body))
  }
  return (
    <section class="card">
      <h2>{text.where}</h2>
      <p>{text.whereText}</p>
      <div class="row-wrap">
        {smallWindow.exists && runner.state.value && (
          <Button onPress={() => void openSmall()}>{text.small}</Button>
        )}
        {notes === 'default' && (
          <Button onPress={() => void notify.ask().then(() => setNotes(notify.state()))}>
            {text.notify}
          </Button>
        )}
      </div>
      <p role="status" class="small muted">
        {notes === 'granted' ? text.notifyOn : notes === 'denied' ? text.notifyOff : ''}
      </p>
      {presence.canAsk && (
        <div class="prevent-list">
          {idle === 'unasked' && (
            <div>
              <Button onPress={() => void presence.ask().then(on => setIdle(on ? 'on' : 'refused'))}>
                {text.idle}
              </Button>
            </div>
          )}
          <p role="status" class="small muted">
            {{ unasked: text.idleText, on: text.idleOn, refused: text.idleRefused }[idle]}
          </p>
        </div>
      )}
      <Calendar app={app} />
    </section>
  )
}

function Calendar({ app }: { readonly app: App }) {
  const hasDays = breakSettings(app).workingDays.length > 0
  const save = async () => {
    const now = app.platform.clock.now()
    const before = await breaksInCalendar(app)
    const span = {
      fromDay: localDay({ now, ...localTime(now) }),
      days: CALENDAR_DAYS,
      countBefore: before.count,
    }
    const calendar = breaksCalendar(breakSettings(app), span, fileNow(app, 'breaks'), before.seed)
    if (!calendar.ok) return
    download('unknot-breaks.ics', 'text/calendar', calendar.text)
    await saveBreaksInCalendar(app, { seed: before.seed, count: calendar.count })
  }
  return (
    <div class="break-calendar">
      <h3>{text.calendar}</h3>
      <p class="small muted">{text.calendarText}</p>
      {hasDays ? (
        <Button onPress={() => void save()}>{text.calendarSave}</Button>
      ) : (
        <p>{text.calendarNone}</p>
      )}
    </div>
  )
}
