import type { Session } from '#core/session/session.ts'
import type { Heard } from '#app/platform/platform.ts'
import type { Player } from './player.ts'
import { Button } from '#app/ui/button.tsx'
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
  /** Whether it is asked if the pain eased, instead of how hard to press. */
  readonly asksEasing: boolean
  /** Whether a person is still getting there: instead of how hard, they say that they are ready. */
  readonly settingUp: boolean
  readonly onAct: Player['act']
  readonly onAnswer: (word: Heard) => void
  readonly onGoOn: () => void
  readonly onStop: () => void
}

/** The pressure language and the transport. Before the start there is nothing to press harder, to repeat or to skip. */
export function SessionControls({
  state,
  asksEasing,
  settingUp,
  onAct,
  onAnswer,
  onGoOn,
  onStop,
}: SessionControlsProps) {
  const { icon, label } = bigButton(state)
  const big = (
    <Button variant="main" size="large" icon={icon} onPress={onGoOn}>
      {label}
    </Button>
  )
  if (state === 'waiting') {
    return (
      <div class="session-controls">
        {big}
        <Button size="large" variant="stop" onPress={onStop}>
          {sessionWords.stop}
        </Button>
      </div>
    )
  }
  return (
    <div class="session-controls">
      {asksEasing ? (
        <div>
          <fieldset class="session-pressure session-easing">
            <legend>{sessionWords.easing}</legend>
            <Button size="large" onPress={() => onAnswer('good')}>
              {sessionWords.easingYes}
            </Button>
            <Button size="large" onPress={() => onAnswer('less')}>
              {sessionWords.easingNo}
            </Button>
          </fieldset>
        </div>
      ) : settingUp ? (
        <div class="session-pressure session-ready-now">
          <Button size="large" onPress={() => onAct('ready')}>
            {sessionWords.ready}
          </Button>
          <Button size="large" variant="stop" onPress={onStop}>
            {sessionWords.stop}
          </Button>
        </div>
      ) : (
        <div class="session-pressure">
          <Button size="large" onPress={() => onAnswer('more')}>
            {sessionWords.more}
          </Button>
          <Button size="large" onPress={() => onAnswer('less')}>
            {sessionWords.less}
          </Button>
          <Button size="large" onPress={() => onAnswer('good')}>
            {sessionWords.good}
          </Button>
          <Button size="large" variant="stop" onPress={onStop}>
            {sessionWords.stop}
          </Button>
        </div>
      )}
      <div class="session-transport">
        <Button variant="quiet" icon="repeat" onPress={() => onAct('repeat')}>
          {sessionWords.repeat}
        </Button>
        {big}
        <Button variant="quiet" icon="plus" onPress={() => onAct('longer')}>
          {sessionWords.longer}
        </Button>
        <Button variant="quiet" icon="skip" onPress={() => onAct('skip')}>
          {sessionWords.skip}
        </Button>
      </div>
    </div>
  )
}
