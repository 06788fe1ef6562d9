import { useMemo, useRef, useState } from 'preact/hooks'
import type { Day } from '#core/calendar/calendar-day.ts'
import type { ClinicalReview } from '#core/clinical-review/clinical-review.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { Language } from '#core/vocabulary/language.ts'
import { reviews } from '#knowledge/reviews/reviews.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import { Button } from '#app/ui/button.tsx'
import { saidOf, type Desk } from './desk.ts'
import { FileCard } from './file-card.tsx'
import { FilterCard } from './filter-card.tsx'
import { LimitTable } from './limit-table.tsx'
import { ReviewCard } from './review-card.tsx'
import { useDesk } from './use-desk.ts'
import { WhoCard } from './who-card.tsx'
import { filtered, itemState, SITTING, worklist, type Filter, type Item } from './worklist.ts'
import { reviewWords as words } from './words/clinical-review.ts'
import './clinical-review.css'

const OTHER_LANGUAGE: Language = LANGUAGE === 'en' ? 'de' : 'en'
const FIRST_FILTER: Filter = { state: 'open', kind: 'all', area: 'all', unconfirmed: false }

/** Where a clinician reads records one after the other, judges them, and saves what they said as a file. */
export function ReviewDesk({ app }: ScreenProps) {
  const { desk, change, unsaved } = useDesk(app)
  return (
    <div class="page review">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p class="small muted">
          {words.privacy} {words.language}{' '}
          <a href={at(ADDRESSES.review, OTHER_LANGUAGE)} hreflang={OTHER_LANGUAGE}>
            {words.otherLanguage}
          </a>
        </p>
        {unsaved && <p role="status">{words.unsaved}</p>}
      </header>
      {desk && desk.by !== '' && desk.role !== '' ? (
        <DeskView app={app} desk={desk} onDesk={change} reviews={reviews} />
      ) : (
        <WhoCard
          ready={desk !== undefined}
          onWho={(by, role) => change(now => ({ ...now, by, role, sitting: firstSitting(now) }))}
        />
      )}
    </div>
  )
}

/** What whoever begins is given first. */
function firstSitting(desk: Desk): string[] {
  const statements = [...reviews, ...desk.statements]
  return nextSitting(worklist(), FIRST_FILTER, desk, item => itemState(item, LANGUAGE, statements))
}

type StateOf = (item: Item) => ReturnType<typeof itemState>

/** The keys of the next items to read; what was said already is none of what is open. */
function nextSitting(items: readonly Item[], wanted: Filter, desk: Desk, stateOf: StateOf): string[] {
  return filtered(items, wanted, stateOf)
    .filter(item => wanted.state !== 'open' || !isSaid(desk, item))
    .slice(0, SITTING)
    .map(({ key }) => key)
}

interface DeskViewProps {
  readonly app: App
  readonly desk: Desk
  readonly onDesk: (next: (desk: Desk) => Desk) => void
  readonly reviews: readonly ClinicalReview[]
}

function DeskView({ app, desk, onDesk, reviews: known }: DeskViewProps) {
  const items = useMemo(worklist, [])
  const [filter, setFilter] = useState(FIRST_FILTER)
  // What was said before the page was opened is folded; what is being said now stays open until it is ready.
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(items.filter(item => isSaid(desk, item)).map(({ key }) => [key, true])),
  )
  const list = useRef<HTMLDivElement>(null)
  const today: Day = localDayText(app.platform.clock.now())
  const statements = [...known, ...desk.statements]
  const stateOf = (item: Item) => itemState(item, LANGUAGE, statements)
  const choose = (wanted: Filter) => {
    setFilter(wanted)
    onDesk(now => ({ ...now, sitting: nextSitting(items, wanted, now, stateOf) }))
  }
  const sitting = desk.sitting.flatMap(key => items.find(item => item.key === key) ?? [])
  const done = sitting.filter(item => isSaid(desk, item)).length
  const setItemFolded = ({ key }: Item, isFolded: boolean) => {
    setFolded(now => new Map([...now, [key, isFolded]]))
    if (isFolded) focusAfter(list.current, key)
  }
  return (
    <div class="review-columns">
      <aside class="review-side">
        <section class="card review-progress" aria-label={words.progress(done, sitting.length)}>
          <p role="status">
            <strong>{words.progress(done, sitting.length)}</strong>
          </p>
          <progress value={done} max={Math.max(1, sitting.length)} aria-hidden="true" />
          <p class="small muted review-whole">
            {words.whole(items.filter(item => stateOf(item) === 'done').length, items.length)}
          </p>
        </section>
        <FilterCard filter={filter} onFilter={choose} />
        <FileCard desk={desk} today={today} onDesk={onDesk} />
      </aside>
      <div class="review-list" ref={list}>
        {sitting.length === 0 && <p>{words.none}</p>}
        {sitting.map(item => (
          <ReviewCard
            key={item.key}
            item={item}
            state={stateOf(item)}
            desk={desk}
            today={today}
            reviews={known}
            onDesk={onDesk}
            folded={folded.get(item.key) ?? false}
            onFolded={isFolded => setItemFolded(item, isFolded)}
          />
        ))}
        {sitting.length > 0 && done === sitting.length && <p>{words.sittingDone}</p>}
        <div class="row-wrap review-next">
          <Button
            onPress={() => choose({ ...filter, state: filter.state === 'all' ? 'open' : filter.state })}
          >
            {words.next(SITTING)}
          </Button>
        </div>
        <LimitTable />
      </div>
    </div>
  )
}

function isSaid(desk: Desk, { records }: Item): boolean {
  return records.every(record => saidOf(desk, record, LANGUAGE) !== undefined)
}

/** The keyboard goes on to the next item, after the last one to what comes then. */
function focusAfter(list: HTMLElement | null, key: string): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const next = cards[cards.findIndex(card => card.dataset['item'] === key) + 1]
  const target = next?.querySelector('h3') ?? list?.querySelector<HTMLElement>('.review-next button')
  target?.focus()
}
