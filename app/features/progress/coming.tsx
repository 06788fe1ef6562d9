import { useRef } from 'preact/hooks'
import type { Diary } from '#core/diary/diary.ts'
import type { App } from '#app/app.ts'
import { ProgressActivities } from './activities.tsx'
import { ProgressDays } from './days.tsx'
import { Disclosure } from './disclosure.tsx'
import { ProgressInterference } from './interference.tsx'
import type { ProgressModel } from './model.ts'
import { ProgressTrial } from './trial.tsx'
import { progressWords } from './words.ts'

const words = progressWords.coming

/** Which parts of Progress have something to show. */
type Begun = Readonly<
  Record<'days' | 'knots' | 'sessions' | 'trial' | 'activities' | 'interference', boolean>
>

/** Whether what waits is open. */
type IsOpen = { current: boolean }

/**
 * Which parts are shown by themselves. None of them goes while somebody is here, nor leaves the part that waits while that
 * is open: what was said in it, and the focus, would go as well.
 */
export function useBegun(diary: Diary, model: ProgressModel): readonly [begun: Begun, isOpen: IsOpen] {
  const isOpen = useRef(false)
  const shown = useRef<Begun | undefined>(undefined)
  const now = begunIn(diary, model)
  const keep = (part: keyof Begun) => shown.current?.[part] || (now[part] && !isOpen.current)
  const begun = {
    days: keep('days'),
    knots: now.knots || shown.current?.knots === true,
    sessions: now.sessions || shown.current?.sessions === true,
    trial: keep('trial'),
    activities: keep('activities'),
    interference: keep('interference'),
  }
  shown.current = begun
  return [begun, isOpen]
}

/** A part is shown once there is something in it; until then it waits at the end. */
function begunIn({ sessions, pressed, known, notes }: Diary, { days }: ProgressModel): Begun {
  return {
    days: days.length > 1 || sessions.length > 0 || Object.keys(notes.days).length > 0,
    knots:
      pressed.length > 0 ||
      Object.keys(known).length > 0 ||
      sessions.some(({ rated }) => rated?.tenderness !== undefined),
    sessions: sessions.length > 0,
    trial: notes.trial !== undefined || notes.pastTrials.length > 0,
    activities: notes.activities.length > 0,
    interference: notes.interference.length > 0,
  }
}

interface ProgressComingProps {
  readonly app: App
  readonly model: ProgressModel
  readonly begun: Begun
  readonly urgent: boolean
  readonly isOpen: IsOpen
}

/** One line of what comes by itself with the days, and what can be told already by whoever wants to. */
export function ProgressComing({ app, model, begun, urgent, isOpen }: ProgressComingProps) {
  const comes = [
    ...(model.curve.points.length === 0 ? [words.curve] : []),
    ...(begun.sessions ? [] : [words.sessions]),
    ...(begun.knots ? [] : [words.knots]),
  ]
  const waits = !begun.days || (!begun.trial && !urgent) || !begun.activities || !begun.interference
  if (comes.length === 0 && !waits) return null
  return (
    <section class="progress-coming" aria-label={words.title}>
      {comes.length > 0 && <p class="muted">{words.comes(comes)}</p>}
      {waits && (
        <Disclosure
          summary={words.more}
          onOpen={open => {
            isOpen.current = open
          }}
        >
          <div class="progress-waiting">
            {!begun.days && <ProgressDays app={app} model={model} />}
            {!begun.activities && <ProgressActivities app={app} due={model.due.activities} />}
            {!begun.interference && <ProgressInterference app={app} due={model.due.interference} />}
            {!begun.trial && !urgent && <ProgressTrial app={app} model={model} />}
          </div>
        </Disclosure>
      )}
    </section>
  )
}
