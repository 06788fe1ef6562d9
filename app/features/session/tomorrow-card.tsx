import { useId, useState } from 'preact/hooks'
import { dayNumber, twoDigits } from '#core/calendar/calendar-day.ts'
import { sessionCalendar } from '#core/share/calendar/plan-calendar.ts'
import type { App } from '#app/app.ts'
import { download } from '#app/features/mine/download.ts'
import { scheduleReminder } from '#app/features/today/reminder.ts'
import { localDayText, localTime } from '#app/i18n/local-time.ts'
import { diarySeed, fileNow } from '#app/state/calendar-file.ts'
import { setupOf } from '#app/state/plan-setup.ts'
import { Button } from '#app/ui/button.tsx'
import { afterWords } from './words/after.ts'

const words = afterWords.tomorrow
/** A time of day is offered to the next five minutes. */
const STEP_MINUTES = 5
const DAY_MINUTES = 1440

/** Tomorrow at an hour of the person's own: as a file for their calendar, or said by this device while the app is open. */
export function TomorrowCard({ app }: { readonly app: App }) {
  const { notify } = app.platform
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const [time, setTime] = useState(() =>
    textOf(diary.notes.hour?.minute ?? rounded(localTime(diary.sessions.at(-1)?.startedAt ?? now).minute)),
  )
  const [status, setStatus] = useState('')
  const id = useId()
  const minute = minuteOf(time)
  const canRemind = notify.state() === 'default' || notify.state() === 'granted'

  const choose = (reminds: boolean) => {
    if (minute !== undefined) void app.store.record({ type: 'hour-chosen', minute, reminds })
  }
  const save = () => {
    if (minute === undefined) return
    choose(diary.notes.hour?.reminds ?? false)
    const times = {
      firstDay: dayNumber(localDayText(now)) + 1,
      minute,
      minutesADay: setupOf(diary).minutesADay,
    }
    const text = sessionCalendar(times, fileNow(app, 'plan'), diarySeed(diary))
    download('unknot-tomorrow.ics', 'text/calendar', text)
    setStatus(words.saved)
  }
  const remind = async () => {
    if (!(await notify.ask())) return setStatus(words.refused)
    choose(true)
    scheduleReminder(app)
    setStatus(words.reminds)
  }
  return (
    <section class="card">
      <label class="after-hour" for={id}>
        <span>{words.title}</span>
        <input id={id} type="time" value={time} onInput={event => setTime(event.currentTarget.value)} />
      </label>
      <div class="row-wrap">
        <Button icon="clock" onPress={save} disabled={minute === undefined}>
          {words.calendar}
        </Button>
        {canRemind && (
          <Button variant="quiet" onPress={() => void remind()} disabled={minute === undefined}>
            {words.remind}
          </Button>
        )}
      </div>
      <p class="small muted" role="status">
        {status}
      </p>
    </section>
  )
}

function rounded(minute: number): number {
  return (Math.round(minute / STEP_MINUTES) * STEP_MINUTES) % DAY_MINUTES
}

function textOf(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(Math.floor(minute % 60))}`
}

/** What the field holds, in minutes of the day; undefined while it is empty or half typed. */
function minuteOf(text: string): number | undefined {
  const [hours, minutes] = text.split(':').map(Number)
  if (hours === undefined || minutes === undefined || !/^\d\d:\d\d/.test(text)) return undefined
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}
