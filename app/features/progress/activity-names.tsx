import { useId } from 'preact/hooks'
import { listOf, text } from '#core/diary/bounds.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { progressWords } from './words.ts'

const words = progressWords.activities
/** Source: docs/clinical/outcomes.md#activities: three, at most five. */
const USUAL = 3
const MAX_ACTIVITIES = 5
const savedNames = listOf(text, MAX_ACTIVITIES)

interface NameActivitiesProps {
  readonly app: App
  readonly start: readonly string[]
  /** There are ratings that a change would end. */
  readonly warns: boolean
  readonly onNames: (names: readonly string[]) => void
  readonly onLeave?: () => void
}

/** Own words for what is hard. */
export function NameActivities({ app, start, warns, onNames, onLeave }: NameActivitiesProps) {
  const empty = Array.from({ length: Math.max(USUAL, start.length) }, (_, index) => start[index] ?? '')
  const form = useKept(app, 'activity-names', savedNames, empty, start.join('\n'))
  const names = form.value
  const id = useId()
  const filled = names.map(name => name.trim()).filter(name => name !== '')
  return (
    <>
      <p>{words.text}</p>
      <p class="small muted">{words.example}</p>
      {warns && <p class="small">{words.renameWarns}</p>}
      {names.map((name, index) => (
        <label key={index} class="progress-field" for={`${id}-${index}`}>
          <span>{words.name(index + 1)}</span>
          <input
            id={`${id}-${index}`}
            type="text"
            maxLength={80}
            value={name}
            autoComplete="off"
            onInput={event => form.change(names.with(index, event.currentTarget.value))}
          />
        </label>
      ))}
      <div class="row-wrap">
        <Button
          variant="main"
          onPress={() => {
            onNames(filled)
            form.drop()
          }}
          disabled={filled.length === 0}
        >
          {words.save}
        </Button>
        {names.length < MAX_ACTIVITIES && (
          <Button onPress={() => form.change([...names, ''])}>{words.more}</Button>
        )}
        {onLeave && (
          <Button
            variant="quiet"
            onPress={() => {
              form.drop()
              onLeave()
            }}
          >
            {words.leave}
          </Button>
        )}
      </div>
    </>
  )
}
