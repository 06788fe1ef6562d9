import { BODY_BUILDS } from '#core/diary/event.ts'
import type { Candidate, Painted } from '#core/locate/locate.ts'
import { lookAlikes } from '#core/locate/look-alikes.ts'
import { QUALITIES } from '#core/locate/painting.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { lookAlikes as lookAlikeTable } from '#knowledge/atlas/look-alikes.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { App } from '#app/app.ts'
import type { Crop } from '#app/map/crop.ts'
import { placeWords } from '#app/map/place-words.ts'
import { mapWords } from '#app/map/words.ts'
import type { Kept } from '#app/state/kept.ts'
import { Chips } from '#app/ui/chips.tsx'
import { Candidates } from './candidates.tsx'
import { Habits } from './habits.tsx'
import type { Looking } from './map.tsx'
import { findWords } from './words.ts'

interface DetailsProps {
  readonly painted: Painted
  readonly places: readonly Place[]
  readonly candidates: readonly Candidate[]
  readonly causes: Kept<readonly Cause[]>
  readonly aggravations: Kept<readonly Aggravation[]>
}

/** What the drawing means at length: every place of it, the muscles that could send this pain, what brings it on. */
export function Details({ painted, places, candidates, causes, aggravations }: DetailsProps) {
  return (
    <>
      <p class="small muted">{findWords.marked(places.map(placeWords).join('; '))}</p>
      <Candidates candidates={candidates} regions={regions} />
      <AlsoThinkOf painted={painted} />
      <Habits
        candidates={candidates}
        causes={causes.value}
        aggravations={aggravations.value}
        onCauses={causes.change}
        onAggravations={aggravations.change}
      />
    </>
  )
}

/** What else hurts there: said, and asked about in the check that follows. */
function AlsoThinkOf({ painted }: { readonly painted: Painted }) {
  const rows = lookAlikes(painted, lookAlikeTable)
  if (rows.length === 0) return null
  return (
    <details class="card find-more">
      <summary>{findWords.alsoThinkOf}</summary>
      <ul class="find-also">
        {rows.map(({ alsoThinkOf }) => (
          <li key={alsoThinkOf} class="small">
            {alsoThinkOf}
          </li>
        ))}
      </ul>
    </details>
  )
}

const PARTS: readonly (Crop & keyof typeof mapWords.crops)[] = [
  'upper',
  'whole',
  'neck',
  'shoulder',
  'mid',
  'low',
  'hip',
]

/** How the pain feels, the part to look at, and how the drawn body is built. */
export function MoreChoices({ app, looking }: { readonly app: App; readonly looking: Looking }) {
  const { body } = app.store.diary.value
  const { quality, crop } = looking
  return (
    <details class="card find-more">
      <summary>{findWords.more}</summary>
      <Chips
        label={findWords.quality}
        options={QUALITIES.map(value => ({ value, label: findWords.qualities[value] }))}
        value={quality.value}
        onValue={value => (quality.value = value)}
      />
      <Chips
        label={findWords.part}
        options={PARTS.map(value => ({ value, label: mapWords.crops[value] }))}
        value={crop.value}
        onValue={value => (crop.value = value)}
      />
      <Chips
        label={findWords.build}
        options={BODY_BUILDS.map(build => ({ value: build, label: findWords.builds[build] }))}
        value={body.build}
        onValue={build => void app.store.record({ type: 'body-chosen', build, tone: body.tone })}
      />
    </details>
  )
}
