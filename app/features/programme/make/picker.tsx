import { useId, useState } from 'preact/hooks'
import type { Row } from '#core/programme/programme.ts'
import { MUSCLES, type MuscleId } from '#core/vocabulary/ids.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { RowPicture } from '#app/features/programme/row-pictures.tsx'
import { Button } from '#app/ui/button.tsx'
import { ITEM_KINDS, itemsFor, type ItemKind } from './catalogue.ts'
import { makeWords as text } from './words.ts'

/** So many pictures are drawn at once. */
const PAGE = 12

interface PickerProps {
  readonly onAdd: (row: Row) => void
  readonly isFull: boolean
}

/** The catalogue: found by a word, by kind or by muscle. Enter takes the first. */
export function Picker({ onAdd, isFull }: PickerProps) {
  const id = useId()
  const [word, setWord] = useState('')
  const [kind, setKind] = useState<ItemKind | undefined>(undefined)
  const [muscle, setMuscle] = useState<MuscleId | undefined>(undefined)
  const [shown, setShown] = useState(PAGE)
  const [added, setAdded] = useState('')
  const items = itemsFor({ text: word, kind, muscle })
  const [first] = items
  const add = (name: string, row: Row) => {
    onAdd(row)
    setAdded(text.added(name))
  }
  const look = (change: () => void) => {
    change()
    setShown(PAGE)
  }
  return (
    <section class="make-picker no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.choose}</h2>
      <form
        class="make-search"
        role="search"
        onSubmit={event => {
          event.preventDefault()
          if (!first || isFull) return
          add(first.name, first.row)
          look(() => setWord(''))
        }}
      >
        <label for={`${id}-word`}>{text.search}</label>
        <input
          id={`${id}-word`}
          type="search"
          autocomplete="off"
          value={word}
          onInput={event => look(() => setWord(event.currentTarget.value))}
        />
        <p class="small muted">{text.enter}</p>
      </form>
      <div class="make-filters">
        <label>
          <span>{text.kind}</span>
          <select
            value={kind ?? ''}
            onChange={({ currentTarget: { value } }) =>
              look(() => setKind(isOneOf(ITEM_KINDS, value) ? value : undefined))
            }
          >
            <option value="">{text.all}</option>
            {ITEM_KINDS.map(each => (
              <option key={each} value={each}>
                {text.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text.muscle}</span>
          <select
            value={muscle ?? ''}
            onChange={({ currentTarget: { value } }) =>
              look(() => setMuscle(isOneOf(MUSCLES, value) ? value : undefined))
            }
          >
            <option value="">{text.all}</option>
            {MUSCLES.map(each => (
              <option key={each} value={each}>
                {muscles[each].name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="visually-hidden" role="status">
        {added}
      </p>
      {items.length === 0 && <p>{text.nothing}</p>}
      {isFull && <p>{text.full}</p>}
      <ul class="make-items">
        {items.slice(0, shown).map(({ id: itemId, name, row, kind: itemKind }, index) => (
          <li key={itemId}>
            <button type="button" class="make-item" disabled={isFull} onClick={() => add(name, row)}>
              <RowPicture row={row} frames={index + 1} />
              <span>
                <span class="small muted">{text.kinds[itemKind]}</span>
                <strong>{name}</strong>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)}>{text.more(items.length - shown)}</Button>
      )}
    </section>
  )
}
