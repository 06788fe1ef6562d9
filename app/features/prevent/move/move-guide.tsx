import { useEffect, useRef, useState } from 'preact/hooks'
import { segmentsOf } from '#core/session/script/segments.ts'
import {
  advance,
  currentSegment,
  prepare,
  remainingMs,
  type Action,
  type Session,
} from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import type { App } from '#app/app.ts'
import { cuesFor, lineAt, scriptRecords, stepWords, titleOf } from '#app/features/session/caption.ts'
import { elapsedSeconds } from '#app/features/session/player.ts'
import { Figure } from '#app/figure/figure.tsx'
import { motionFor } from '#app/figure/motions.ts'
import { Button } from '#app/ui/button.tsx'
import { Ring } from '#app/ui/ring.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import './move-guide.css'

interface MoveGuideProps {
  readonly app: App
  /** Only what this person may do: see `whyNot`. */
  readonly steps: readonly Step[]
  readonly onClose: () => void
}

/** Guides a few movements one after the other: figure, one line, one number. Nothing of it is a plan. */
export function MoveGuide({ app, steps, onClose }: MoveGuideProps) {
  const { clock, sound, wakeLock } = app.platform
  const [session, setSession] = useState<Session>(() => prepare(segmentsOf(steps, scriptRecords)))
  const [now, setNow] = useState(clock.now())
  const card = useRef<HTMLElement>(null)
  const act = (type: Exclude<Action['type'], 'tick'>) => {
    sound.unlock()
    setSession(current => advance(current, { type }, clock.now()))
    setNow(clock.now())
  }

  useEffect(() => {
    const release = wakeLock.hold()
    const stop = clock.everyTick((at, visible) => {
      setNow(at)
      setSession(current => advance(current, { type: 'tick', visible }, at))
    })
    act('start')
    card.current?.scrollIntoView({ block: 'start' })
    return () => {
      stop()
      release()
    }
  }, [])

  useEffect(() => {
    const { choice, volume } = app.store.diary.value.sound
    if (choice === 'silent') return
    sound.setVolume(volume)
    const kind = currentSegment(session)?.kind
    if (session.state === 'done') sound.bell('end')
    else if (kind === 'switch') sound.bell('switch')
    else if (session.state === 'running' && kind !== 'ready') sound.bell('start')
  }, [session.at, session.state === 'done'])

  const segment = currentSegment(session)
  const step = segment && steps[segment.step]
  if (!segment || !step) {
    return (
      <section class="card" role="status">
        <h2>{preventWords.guide.overTitle}</h2>
        <p>{preventWords.guide.over}</p>
        <div>
          <Button variant="main" onPress={onClose}>
            {preventWords.guide.close}
          </Button>
        </div>
      </section>
    )
  }

  const paused = session.state === 'paused'
  const seconds = Math.ceil(remainingMs(session, now) / 1000)
  return (
    <section ref={card} class="card move-guide" aria-label={titleOf(step)}>
      <div class="move-guide-figure">
        <Figure
          motion={motionFor(step)}
          side={step.side ?? 'L'}
          playing={session.state === 'running'}
          title={stepWords(step).title}
        />
      </div>
      <div class="move-guide-words">
        <p class="small muted">{preventWords.guide.of(segment.step + 1, steps.length)}</p>
        <h2>{titleOf(step)}</h2>
        <p aria-live="polite">
          {paused && session.because === 'away'
            ? preventWords.guide.away
            : lineAt(cuesFor(steps)(session), elapsedSeconds(session, now))}
        </p>
        <Ring done={1 - remainingMs(session, now) / (segment.seconds * 1000)} kind={segment.kind}>
          <span role="timer">{seconds}</span>
        </Ring>
        <p class="small muted">
          {preventWords.guide.ceiling(step.maxPain)} {stepWords(step).stop[0]}
        </p>
        <div class="row-wrap move-guide-buttons">
          <Button
            variant="main"
            icon={paused ? 'play' : 'pause'}
            onPress={() => act(paused ? 'resume' : 'pause')}
          >
            {paused ? preventWords.guide.resume : preventWords.guide.pause}
          </Button>
          <Button icon="skip" onPress={() => act('skip')}>
            {preventWords.guide.skip}
          </Button>
          <Button variant="stop" onPress={onClose}>
            {preventWords.guide.stop}
          </Button>
        </div>
      </div>
    </section>
  )
}
