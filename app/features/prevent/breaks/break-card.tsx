import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import { breakAnswers, isPostureHint, nextBreak } from '#core/prevent/breaks/view.ts'
import { breakLines } from '#core/prevent/breaks/moves.ts'
import type { SavedBreaks } from '#core/prevent/breaks/saved.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { BreaksRunner } from './breaks-runner.ts'
import { Figure } from '#app/figure/figure.tsx'
import type { MotionId } from '#app/figure/motions.ts'
import { clockText } from '#app/i18n/local-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Ring } from '#app/ui/ring.tsx'
import { preventWords } from '#app/features/prevent/words.ts'

const { breaks: text } = preventWords

interface BreakCardProps {
  readonly runner: BreaksRunner
  /** In the little window there is room for less. */
  readonly small?: boolean
}

/** The timer itself: waiting, asking, going on, or resting. */
export function BreakCard({ runner, small = false }: BreakCardProps) {
  const state = runner.state.value
  const now = runner.now.value
  if (!state) {
    if (!runner.ready.value) return <section class="card break-card" aria-busy="true" />
    return (
      <section class="card break-card">
        <div class="break-figure" aria-hidden="true">
          <Figure motion="st-shoulder-blade-squeeze" title="" playing />
        </div>
        <p>{text.usual}</p>
        <Button variant="main" size="large" icon="clock" onPress={() => runner.switchOn('desk')}>
          {text.on}
        </Button>
      </section>
    )
  }
  const { breaks } = state
  const asked = breaks.state === 'offered' || breaks.state === 'breaking'
  return (
    <section class={`card break-card break-${breaks.state}`} aria-label={text.title}>
      {asked ? (
        <Move state={state} now={now} own={runner.ownLine()} />
      ) : (
        <Waiting state={state} now={now} small={small} />
      )}
      <div class="break-buttons">
        {breakAnswers(breaks).map(answer => (
          <Button
            key={answer}
            variant={asked && (answer === 'start-now' || answer === 'done') ? 'main' : 'plain'}
            size={asked && !small ? 'large' : 'usual'}
            onPress={() => runner.act({ type: answer })}
          >
            {answer === 'start-now'
              ? asked
                ? text.start
                : text.startNow
              : answer === 'postpone'
                ? text.postpone(breaks.settings.postponeMinutes)
                : text[answer]}
          </Button>
        ))}
      </div>
      {isPostureHint(breaks, now) && <p class="prevent-note">{text.hint}</p>}
    </section>
  )
}

function Waiting({
  state,
  now,
  small,
}: {
  readonly state: SavedBreaks
  readonly now: Moment
  readonly small: boolean
}) {
  const { breaks } = state
  const next = nextBreak(breaks)
  if (!next) {
    return (
      <div class="break-rest">
        <h2>{text.offTitle}</h2>
        <p>{offWords(state)}</p>
      </div>
    )
  }
  // A break that a meeting holds back has no minute of its own.
  if (breaks.mute.kind === 'meeting' && next.at <= now)
    return (
      <div class="break-rest">
        <h2>{next.kind === 'long' ? text.nextLong : text.nextShort}</h2>
        <p>{text.meetingUntil(clockText(breaks.mute.until))}</p>
      </div>
    )
  const minutes = Math.max(0, Math.ceil((next.at - now) / MINUTE_MS))
  const whole =
    (next.kind === 'long' ? breaks.settings.longEveryMinutes : breaks.settings.shortEveryMinutes) * MINUTE_MS
  return (
    <div class="break-wait">
      <Ring done={1 - (next.at - now) / whole} kind="move">
        <span>{minutes}</span>
        <small>{text.minutes(minutes)}</small>
      </Ring>
      <div class="break-next">
        <h2>{next.kind === 'long' ? text.nextLong : text.nextShort}</h2>
        <p class="muted">{text.at(clockText(next.at))}</p>
        {!small && breaks.mute.kind === 'meeting' && (
          <p class="prevent-note">{text.meetingUntil(clockText(breaks.mute.until))}</p>
        )}
      </div>
    </div>
  )
}

function offWords({ breaks }: SavedBreaks): string {
  const { mute } = breaks
  if (mute.kind === 'pause') return text.pausedUntil(clockText(mute.until))
  return mute.kind === 'until-tomorrow' ? text.pausedTomorrow : text.offHours
}

/** One move: readable in five seconds, over before the break is. */
function Move({
  state,
  now,
  own,
}: {
  readonly state: SavedBreaks
  readonly now: Moment
  readonly own: string | undefined
}) {
  const { breaks, move } = state
  if (breaks.state !== 'offered' && breaks.state !== 'breaking') return null
  const movement = move && movements[move]
  const going = breaks.state === 'breaking'
  const length = breaks.kind === 'long' ? breaks.settings.longSeconds : breaks.settings.shortSeconds
  const left = going ? Math.max(0, Math.ceil((breaks.endsAt - now) / 1000)) : length
  const seated = breaks.promptStyle === 'seated'
  const motion: MotionId = move ?? (seated ? 'breathing-sitting' : 'walking')
  const lines = movement
    ? breakLines(movement)
    : [seated ? text.seated : breaks.kind === 'long' ? text.walkLong : text.walk]
  const offer = breaks.kind === 'long' ? text.longNow : text.shortNow
  return (
    <>
      <div class="break-figure">
        <Figure motion={motion} playing title={movement?.name ?? text.walk} />
        {going && (
          <Ring done={1 - left / length} kind="move">
            <span role="timer">{left}</span>
          </Ring>
        )}
      </div>
      <div class="break-words" role="status">
        <p class="small muted">{going ? text.going : offer}</p>
        {movement && own && <p>{own}</p>}
        <h2>{movement?.name ?? own ?? offer}</h2>
        <ol>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {movement && <p class="small muted">{text.easy}</p>}
      </div>
    </>
  )
}
