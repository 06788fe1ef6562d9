import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Session } from '#core/session/session.ts'
import type { Heard } from '#app/platform/platform.ts'
import type { Player } from './player.ts'
import { Button } from '#app/ui/button.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { sessionWords } from './words/session.ts'

const START = { act: 'start', icon: 'play', label: sessionWords.begin } as const
const PAUSE = { act: 'pause', icon: 'pause', label: sessionWords.pause } as const
const RESUME = { act: 'resume', icon: 'play', label: sessionWords.resume } as const

/** What the one big button does now. */
export function bigButton(state: Session['state']): typeof START | typeof PAUSE | typeof RESUME {
  if (state === 'waiting') return START
  return state === 'running' ? PAUSE : RESUME
}

interface SessionControlsProps {
  readonly state: Session['state']
  /** Whether a person is still getting there: instead of lighter, they say that they are ready. */
  readonly settingUp: boolean
  readonly onAct: Player['act']
  readonly onAnswer: (word: Heard) => void
  readonly onGoOn: () => void
  readonly onStop: () => void
  readonly onSound: () => void
}

/** A finger that goes so far up wants the drawer, and as far down wants it gone. Pixels. */
const SWIPE = 28

/**
 * Three things at hand: go on or pause, lighter, stop. The rest lies in a drawer, one tap or one swipe up away. Before
 * the start there is nothing to press harder, to repeat or to skip.
 */
export function SessionControls({
  state,
  settingUp,
  onAct,
  onAnswer,
  onGoOn,
  onStop,
  onSound,
}: SessionControlsProps) {
  const open = useSignal(false)
  const from = useRef<number | undefined>(undefined)
  const swiped = useRef(false)
  const drawer = useId()
  const { icon, label } = bigButton(state)
  const waits = state === 'waiting'
  /** What was asked for is done; the drawer has served. */
  const closing = (act: () => void) => () => {
    open.value = false
    act()
  }

  useEffect(() => {
    if (!open.value) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Otherwise it would open the stop signs as well.
      event.stopImmediatePropagation()
      open.value = false
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [open.value])

  return (
    <div role="group" aria-label={sessionWords.controls} class="session-controls">
      <div class="session-drawer" id={drawer} hidden={!open.value || waits}>
        <DrawerButton icon="plus" label={sessionWords.more} onPress={closing(() => onAnswer('more'))} />
        <DrawerButton icon="check" label={sessionWords.good} onPress={closing(() => onAnswer('good'))} />
        <DrawerButton icon="sound" label={sessionWords.sound} onPress={closing(onSound)} />
        <DrawerButton icon="repeat" label={sessionWords.repeat} onPress={closing(() => onAct('repeat'))} />
        <DrawerButton icon="clock" label={sessionWords.longer} onPress={closing(() => onAct('longer'))} />
        <DrawerButton icon="skip" label={sessionWords.skip} onPress={closing(() => onAct('skip'))} />
      </div>
      {!waits && (
        <button
          type="button"
          class="session-handle"
          aria-expanded={open.value}
          aria-controls={drawer}
          aria-label={sessionWords.otherControls}
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId)
            from.current = event.clientY
            swiped.current = false
          }}
          onPointerUp={event => {
            const up = (from.current ?? event.clientY) - event.clientY
            // A finger that went that far is no tap, and need not become a click.
            from.current = undefined
            swiped.current = Math.abs(up) >= SWIPE
            if (swiped.current) open.value = up > 0
          }}
          onClick={() => {
            if (!swiped.current) open.value = !open.value
            swiped.current = false
          }}
        />
      )}
      <div class="session-main">
        {!waits && (
          <Button size="large" onPress={() => (settingUp ? onAct('ready') : onAnswer('less'))}>
            {settingUp ? sessionWords.ready : sessionWords.less}
          </Button>
        )}
        <Button variant="main" size="large" icon={icon} onPress={onGoOn}>
          {label}
        </Button>
        <Button size="large" variant="stop" onPress={onStop}>
          {sessionWords.stop}
        </Button>
      </div>
    </div>
  )
}

interface DrawerButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
}

function DrawerButton({ icon, label, onPress }: DrawerButtonProps) {
  return (
    <Button variant="quiet" icon={icon} onPress={onPress}>
      {label}
    </Button>
  )
}

interface EasingProps {
  readonly question: string
  readonly onAnswer: (word: Heard) => void
}

/** Asked over the picture, so that nothing below it moves. */
export function Easing({ question, onAnswer }: EasingProps) {
  return (
    <fieldset class="session-easing">
      <legend class="visually-hidden">{question}</legend>
      <span aria-hidden="true">{question}</span>
      <Button onPress={() => onAnswer('good')}>{sessionWords.easingYes}</Button>
      <Button onPress={() => onAnswer('less')}>{sessionWords.easingNo}</Button>
    </fieldset>
  )
}
