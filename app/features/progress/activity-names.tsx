import { useId, useState } from 'preact/hooks'
import { Button } from '#app/ui/button.tsx'
import { progressWords } from './words.ts'

const words = progressWords.activities
/** Source: docs/clinical/outcomes.md#activities: three, at most five. */
const USUAL = 3
const MAX_ACTIVITIES = 5

interface NameActivitiesProps {
  readonly start: readonly string[]
  /** There are ratings that a change would end. */
  readonly warns: boolean
  readonly onNames: (names: readonly string[]) => void
  readonly onLeave?: () => void
}

/** Own words for what is hard. */
export function NameActivities({ start, warns, onNames, onLeave }: NameActivitiesProps) {
  const [names, setNames] = useState<readonly string[]>(() =>
    Array.from({ length: Math.max(USUAL, start.length) }, (_, index) => start[index] ?? ''),
  )
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
            onInput={event => setNames(names.with(index, event.currentTarget.value))}
          />
        </label>
      ))}
      <div class="row-wrap">
        <Button variant="main" onPress={() => onNames(filled)} disabled={filled.length === 0}>
          {words.save}
        </Button>
        {names.length < MAX_ACTIVITIES && (
          <Button onPress={() => setNames([...names, ''])}>{words.more}</Button>
        )}
        {onLeave && (
          <Button variant="quiet" onPress={onLeave}>
            {words.leave}
          </Button>
        )}
      </div>
    </>
  )
}
