import type { BreaksRunner } from './breaks-runner.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from '#app/features/prevent/words.ts'

const { breaks: text } = preventWords
const PAUSES = [30, 60, 120] as const

/** Pauses, until tomorrow, a meeting: one tap each, one tap back. */
export function BreakQuiet({ runner }: { readonly runner: BreaksRunner }) {
  const mute = runner.state.value?.breaks.mute.kind ?? 'none'
  return (
    <section class="card">
      <h2>{text.quiet}</h2>
      <div class="row-wrap">
        {mute === 'meeting' ? (
          <Button onPress={() => runner.act({ type: 'meeting-end' })}>{text.meetingEnd}</Button>
        ) : mute === 'none' ? (
          <>
            <Button onPress={() => runner.act({ type: 'meeting-start' })}>{text.meetingStart}</Button>
            {PAUSES.map(minutes => (
              <Button key={minutes} onPress={() => runner.act({ type: 'pause-for', minutes })}>
                {text.pause(minutes)}
              </Button>
            ))}
            <Button onPress={() => runner.act({ type: 'pause-until-tomorrow' })}>{text.untilTomorrow}</Button>
          </>
        ) : (
          <Button icon="play" onPress={() => runner.act({ type: 'pause-for', minutes: 0 })}>
            {text.unpause}
          </Button>
        )}
      </div>
    </section>
  )
}
