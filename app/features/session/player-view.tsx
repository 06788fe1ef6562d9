import { twoDigits } from '#core/calendar/calendar-day.ts'
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { SessionRecord } from '#core/diary/diary.ts'
import { phaseOf } from '#core/session/moment.ts'
import { lighterIn } from '#core/session/lighter.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import { currentSegment, remainingMs, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { asksEasing, isPacedIn, lineAt, stepWords, titleOf } from './caption.ts'
import { MovingFigure } from '#app/figure/figure-moving.tsx'
import { figureFor } from '#app/figure/motions.ts'
import { shownAt } from '#app/figure/session-moment.ts'
import type { App } from '#app/app.ts'
import type { Heard } from '#app/platform/platform.ts'
import { elapsedSeconds, type Player } from './player.ts'
import { Button } from '#app/ui/button.tsx'
import { Ring } from '#app/ui/ring.tsx'
import { sessionWords } from './words/session.ts'
import { bigButton, Easing, SessionControls } from './controls.tsx'
import { SoundCard } from './sound/sound-card.tsx'
import { StopSigns } from './stop-signs.tsx'

interface SessionPlayerProps {
  readonly app: App
  readonly player: Player
  readonly record: SessionRecord
}

/** One thing at a time, readable from two metres: figure, one instruction, one number. */
export function SessionPlayer({ app, player, record }: SessionPlayerProps) {
  const signs = useSignal(false)
  const sound = useSignal(false)
  const reply = useSignal<{ readonly said: string; readonly at: number } | undefined>(undefined)
  const session = player.session.value
  const now = player.now.value
  const movedTo = player.movedTo.value
  const segment = currentSegment(session)
  const step = segment && record.steps[segment.step]

  const openSigns = () => {
    player.act('pause')
    signs.value = true
  }
  const openSound = () => {
    player.act('pause')
    sound.value = true
  }

  /** The one big button, and the space bar. */
  const goOn = () => player.act(bigButton(player.session.value.state).act)

  /** The pressure language: by button, key or voice, always the same answer. */
  const answer = (word: Heard) => {
    if (word === 'stop') return openSigns()
    if (word === 'good' && isSettingUp(player.session.value)) return player.act('ready')
    if (word === 'less') player.act('lighter')
    const current = record.steps[currentSegment(player.session.value)?.step ?? 0]
    const most = current ? mostFor(current, player.session.value) : 3
    const said = {
      more: sessionWords.saidMore(most),
      less: sessionWords[lessOf(player.session.value, current)],
      good: sessionWords.saidGood,
    }[word]
    reply.value = { said, at: elapsedSeconds(player.session.value, player.now.value) }
    player.say(said)
  }

  useEffect(() => {
    reply.value = undefined
  }, [session.at])

  useEffect(() => {
    const word = player.heard.value
    if (!word) return
    player.heard.value = undefined
    answer(word)
  }, [player.heard.value])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // There keys belong to what is shown.
      if (sound.value || signs.value) return
      if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return
      const actions: Readonly<Record<string, () => void>> = {
        ' ': goOn,
        ArrowRight: () => player.act('skip'),
        ArrowLeft: () => player.act('repeat'),
        ArrowUp: () => answer('more'),
        ArrowDown: () => answer('less'),
        '+': () => player.act('longer'),
        Escape: () => openSigns(),
      }
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const settingUp = isSettingUp(session)
  // What they do they ask the player for; four times a second there is nothing new about them.
  const controls = useMemo(
    () => (
      <SessionControls
        state={session.state}
        settingUp={settingUp}
        onAct={player.act}
        onAnswer={answer}
        onGoOn={goOn}
        onStop={openSigns}
        onSound={openSound}
      />
    ),
    [player, session.state, settingUp],
  )

  if (!segment || !step) return null
  const text = stepWords(step)
  const care: readonly string[] = step.muscle ? muscles[step.muscle].dangers : []
  const most = mostFor(step, session)
  const seconds = Math.ceil(remainingMs(session, now) / 1000)
  const paused = session.state === 'paused'
  const begun = segment.kind !== 'ready' && segment.kind !== 'switch'
  const elapsed = elapsedSeconds(session, now)
  const cues = player.cues()
  const asked = asksEasing(cues, elapsed)
  const told = lineAt(cues, elapsed)
  // An answer stands for the time of a line, and on until there is something new to say.
  const answered = reply.value
  const stands = answered && (elapsed < answered.at + LINE_SECONDS || lineAt(cues, answered.at) === told)
  const phase = phaseOf(session, now)
  const title = titleOf(step)
  const next = record.steps[segment.step + 1]

  if (signs.value) {
    return (
      <StopSigns
        signs={text.stop.filter(line => !care.includes(line))}
        care={care}
        onBack={() => {
          signs.value = false
          player.act('resume')
        }}
        onStop={() => player.act('stop')}
      />
    )
  }

  if (sound.value) {
    return (
      <div class="page narrow">
        <h1>{sessionWords.paused}</h1>
        <SoundCard app={app} listening={{ listens: player.listens.value, onListens: player.listen }} />
        <Button
          variant="main"
          size="large"
          icon="play"
          onPress={() => {
            sound.value = false
            player.act('resume')
          }}
        >
          {sessionWords.resume}
        </Button>
        <p class="small session-keys">{sessionWords.keys}</p>
      </div>
    )
  }

  return (
    <div class={`session session-${segment.kind}`}>
      <div class="session-stage">
        <header class="session-head">
          <span class="session-count">{sessionWords.stepOf(segment.step + 1, record.steps.length)}</span>
          <progress max={record.steps.length} value={segment.step + (begun ? 0.5 : 0)} aria-label={title} />
        </header>
        <div class="session-figure">
          <MovingFigure
            {...figureFor(step, record.steps)}
            moment={shownAt(
              phase,
              segment,
              step.movement && movements[step.movement],
              session.segments[session.at - 1],
            )}
            playing={session.state === 'running'}
            title={title}
            next={next && figureFor(next, record.steps)}
          />
        </div>
        {asked && <Easing question={sessionWords[asked]} onAnswer={answer} />}
      </div>

      <div class="session-guide">
        <h1>{title}</h1>
        <Ring
          done={1 - remainingMs(session, now) / (segment.seconds * 1000)}
          kind={segment.kind}
          {...(isPacedIn(record.steps)(session) && { breathMs: elapsed * 1000 })}
        >
          <span role="timer">
            {seconds >= 120 ? `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}` : seconds}
          </span>
          {segment.repeats > 1 && segment.kind === 'hold' && (
            <small>{sessionWords.repeatOf(segment.repeat, segment.repeats)}</small>
          )}
        </Ring>
        <p class="session-line" aria-live="polite">
          {movedTo !== undefined
            ? sessionWords.movedTo(movedTo)
            : paused && session.because === 'away'
              ? sessionWords.away
              : stands
                ? answered.said
                : told}
        </p>
        <p
          class="session-hard"
          data-shown={step.muscle !== undefined && (phase.phase === 'set-up' || phase.phase === 'work')}
        >
          {step.muscle === undefined ? '\u00A0' : sessionWords.hard(Math.min(text.hard[0], most), most)}
        </p>
      </div>

      {controls}
    </div>
  )
}

/** Getting there, before anything is pressed or moved. */
function isSettingUp(session: Session): boolean {
  const kind = currentSegment(session)?.kind
  return session.state === 'running' && (kind === 'ready' || kind === 'switch')
}

/** Less of what: of this hold, of the next one, or of what presses nothing. */
function lessOf(session: Session, step?: Step): 'saidLess' | 'saidLessNext' | 'saidEasier' {
  if (currentSegment(session)?.kind === 'hold') return 'saidLess'
  return step?.muscle === undefined ? 'saidEasier' : 'saidLessNext'
}

/** The ceiling now: the step's own, less what the person asked to lighten. */
function mostFor(step: Step, session: Session): number {
  const segment = currentSegment(session)
  return Math.max(1, step.maxPain - (segment ? lighterIn(session.lighter, segment.step) : 0))
}
