import { type Moment, MINUTE_MS, twoDigits } from '#core/calendar/calendar-day.ts'
import { useEffect, useState } from 'preact/hooks'
import { scanAt } from '#core/session/body-scan.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { breathAt, BREATH_MS } from '#core/session/breath.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { breathWords } from '#app/ui/words/breath.ts'

const { calm: text } = preventWords

interface TimerProps {
  readonly app: App
  readonly onClose: () => void
}

interface Timer {
  /** Milliseconds it has run, by the wall clock. */
  readonly elapsed: number
  readonly paused: boolean
  readonly toggle: () => void
  readonly again: () => void
}

/** Runs from the moment it was opened, but for its pauses; the screen stays on. */
function useTimer(app: App): Timer {
  const { clock, wakeLock } = app.platform
  const [begun, setBegun] = useState(clock.now)
  const [now, setNow] = useState(begun)
  const [pausedAt, setPausedAt] = useState<Moment | undefined>(undefined)
  useEffect(() => {
    const release = wakeLock.hold()
    const stop = clock.everyTick(setNow)
    return () => {
      stop()
      release()
    }
  }, [])
  const restart = (at: Moment) => {
    setBegun(at)
    setNow(clock.now())
    setPausedAt(undefined)
  }
  return {
    elapsed: Math.max(0, (pausedAt ?? now) - begun),
    paused: pausedAt !== undefined,
    toggle: () =>
      pausedAt === undefined ? setPausedAt(clock.now()) : restart(begun + clock.now() - pausedAt),
    again: () => restart(clock.now()),
  }
}

/** One bell when it is over. */
function useEndBell(app: App, over: boolean): void {
  useEffect(() => {
    const { choice, volume } = app.store.diary.value.sound
    if (!over || choice === 'silent') return
    app.platform.sound.setVolume(volume)
    app.platform.sound.bell('end')
  }, [over])
}

/** Some minutes of slow breath: one circle that grows and sinks. */
export function CalmBreath({ app, minutes, onClose }: TimerProps & { readonly minutes: number }) {
  const timer = useTimer(app)
  const { elapsed } = timer
  const whole = minutes * MINUTE_MS
  const over = elapsed >= whole
  useEndBell(app, over)
  if (over) return <Over timer={timer} onClose={onClose} />
  const { phase, share } = breathAt(elapsed)
  const eased = (1 - Math.cos(Math.PI * share)) / 2
  const size = phase === 'in' ? eased : 1 - eased
  const left = Math.ceil((whole - elapsed) / 1000)
  return (
    <section class="card calm-play" aria-label={text.breath}>
      <svg class="calm-circle" viewBox="0 0 200 200" aria-hidden="true">
        <circle class="calm-most" cx="100" cy="100" r="92" />
        <circle class="calm-now" cx="100" cy="100" r={36 + size * 56} />
      </svg>
      <p class="calm-word">{phase === 'in' ? breathWords.in : breathWords.out}</p>
      <p class="muted" role="timer">
        {text.left(`${Math.floor(left / 60)}:${twoDigits(left % 60)}`)}
      </p>
      <p class="small muted">{text.breathStop}</p>
      <p class="visually-hidden">{breathWords.rhythm(4, BREATH_MS / 1000 - 4)}</p>
      <Controls timer={timer} onClose={onClose} />
    </section>
  )
}

/** From part to part, each with a sentence and its time. */
export function CalmScan({ app, onClose }: TimerProps) {
  const timer = useTimer(app)
  const at = scanAt(timer.elapsed, text.parts.length)
  const part = at.state === 'part' ? techniques.mindful.timed[at.part] : undefined
  useEndBell(app, !part)
  if (at.state === 'over' || !part) return <Over timer={timer} onClose={onClose} />
  return (
    <section class="card calm-play" aria-label={text.scan}>
      <p class="small muted">{preventWords.guide.of(at.part + 1, text.parts.length)}</p>
      <div class="calm-part" role="status">
        <h2>{text.parts[at.part]}</h2>
        <p class="calm-word">{part.line}</p>
      </div>
      <progress max={1} value={(at.part + at.share) / text.parts.length} aria-label={text.scan} />
      <p class="small muted">{text.scanStop}</p>
      <Controls timer={timer} onClose={onClose} />
    </section>
  )
}

interface ControlsProps {
  readonly timer: Timer
  readonly onClose: () => void
}

function Controls({ timer, onClose }: ControlsProps) {
  return (
    <div class="row-wrap">
      <Button onPress={timer.toggle}>{timer.paused ? text.goOn : text.pause}</Button>
      <Button onPress={onClose}>{text.end}</Button>
    </div>
  )
}

function Over({ timer, onClose }: ControlsProps) {
  return (
    <section class="card calm-play" role="status">
      <p class="calm-word">{text.over}</p>
      <Button variant="main" onPress={onClose}>
        {preventWords.guide.close}
      </Button>
      <Button onPress={timer.again}>{text.again}</Button>
    </section>
  )
}
