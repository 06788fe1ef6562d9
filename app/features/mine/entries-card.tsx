import { useState } from 'preact/hooks'
import type { Day } from '#core/calendar/calendar-day.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { beforeRemoval, isNoteToAsk, mustStay } from '#core/diary/removal.ts'
import type { App } from '#app/app.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import { whyNot } from '#app/state/trouble.ts'
import { clockText, localDayText } from '#app/i18n/local-time.ts'
import { Ask } from '#app/features/progress/ask.tsx'
import { removeEntries, unreadEntries, type UnreadEntry } from '#app/state/removal.ts'
import { Button } from '#app/ui/button.tsx'
import { useReading } from './use-reading.ts'
import { entriesWords as words } from './words/entries.ts'

/** So many days are listed at once. */
const DAYS_AT_ONCE = 14

interface Listed {
  readonly unread: readonly UnreadEntry[]
  /** The latest day first, what was written last on a day first. */
  readonly days: readonly (readonly [Day, readonly Event[]])[]
  /** The same in the order of writing. */
  readonly all: readonly Event[]
  /** Of all entries, read or unread. */
  readonly ids: ReadonlySet<string>
}

/** What was asked to be removed, and the question about it. */
interface Asked {
  readonly ids: readonly string[]
  readonly question: string
  /** What is said of it afterwards as well. */
  readonly leaves?: string
}

/** Every entry by itself, also what no screen shows; each can be removed but one. */
export function EntriesCard({ app }: { readonly app: App }) {
  const [open, setOpen] = useState(false)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="small">{words.text}</p>
      <div class="row-wrap">
        <Button onPress={() => setOpen(!open)}>{open ? words.hide : words.show}</Button>
      </div>
      {open && <Entries app={app} />}
    </section>
  )
}

function Entries({ app }: { readonly app: App }) {
  const [listed] = useReading(app, () => readAll(app))
  const [shownDays, setShownDays] = useState(DAYS_AT_ONCE)
  const [asked, setAsked] = useState<Asked | undefined>(undefined)
  const [status, setStatus] = useState('')

  const ask = (next: Asked) => {
    setStatus('')
    setAsked(next)
  }
  const remove = async ({ ids, leaves = '' }: Asked) => {
    setAsked(undefined)
    const isDone = await removeEntries(app, ids)
    setStatus(isDone ? `${words.removed} ${leaves}` : whyNot(words.notRemoved, app.store.storageError.value))
  }

  if (!listed) return null
  const { unread, days, all, ids } = listed
  return (
    <>
      {asked?.ids.every(id => ids.has(id)) && (
        <Ask
          question={asked.question}
          yes={words.yes}
          no={words.no}
          onYes={() => void remove(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
      <p role="status">{status}</p>
      {unread.length > 0 && <Unread unread={unread} onAsk={ask} />}
      {unread.length + days.length === 0 && <p>{words.none}</p>}
      {days.slice(0, shownDays).map(([day, events]) => (
        <details key={day} class="mine-day">
          <summary>{words.day(fullDay(day), events.length)}</summary>
          <ul class="mine-entries">
            {events.map(event => (
              <li key={event.id}>
                <Line event={event} all={all} onAsk={ask} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {days.length > shownDays && (
        <Button onPress={() => setShownDays(shownDays + DAYS_AT_ONCE)}>{words.earlier}</Button>
      )}
    </>
  )
}

interface AskingProps {
  readonly onAsk: (asked: Asked) => void
}

interface LineProps extends AskingProps {
  readonly event: Event
  readonly all: readonly Event[]
}

/** One entry that can be read: when, what kind, and how to take it away or why it stays. */
function Line({ event, all, onAsk }: LineProps) {
  const { type } = event.happening
  // The store leaves them out of what it gives.
  if (type === 'entries-removed') return null
  const what = isNoteToAsk(event) ? words.noteToAsk : words.kinds[type]
  const stays = mustStay(event, all)
  const ask = () => {
    const ids = [event.id]
    if (beforeRemoval([event], all).length > 0)
      onAsk({ ids, question: `${words.sureSafety(what)} ${words.noteStays}`, leaves: words.noteStays })
    else onAsk({ ids, question: words.sure(what) + (TAKES_BACK.includes(type) ? ` ${words.comesBack}` : '') })
  }
  return (
    <>
      <span class="grow">
        <span class="muted">{clockText(event.at)}</span> {what}
        {stays && `. ${words.stays}`}
      </span>
      {!stays && <Remove what={what} onPress={ask} />}
    </>
  )
}
/** What these took away comes back without them. */
const TAKES_BACK: readonly EventData['type'][] = ['day-removed', 'session-removed']

/** What cannot be read: why, and the beginning of it as it lies there. */
function Unread({ unread, onAsk }: AskingProps & { readonly unread: readonly UnreadEntry[] }) {
  const all: Asked = { ids: unread.map(({ id }) => id), question: words.sureUnread(unread.length) }
  return (
    <div>
      <h3>{words.unreadTitle(unread.length)}</h3>
      <ul class="mine-entries">
        {unread.slice(0, MAX_UNREAD).map(({ id, reason, entry }) => (
          <li key={id}>
            <span class="grow">
              {words.unread[reason]}
              <code class="mine-raw">{beginningOf(entry)}</code>
            </span>
            <Remove
              what={words.unread[reason]}
              onPress={() => onAsk({ ids: [id], question: words.sureUnread(1) })}
            />
          </li>
        ))}
      </ul>
      <Button onPress={() => onAsk(all)}>{words.removeUnread}</Button>
    </div>
  )
}
/** So many are shown by themselves; all can be removed at once. */
const MAX_UNREAD = 50

function Remove({ what, onPress }: { readonly what: string; readonly onPress: () => void }) {
  return (
    <Button variant="quiet" onPress={onPress}>
      <span aria-hidden="true">{words.remove}</span>
      <span class="visually-hidden">{words.removeThis(what)}</span>
    </Button>
  )
}

async function readAll(app: App): Promise<Listed> {
  const [unread, events] = await Promise.all([unreadEntries(app), app.store.events()])
  return {
    unread,
    days: byDay(events),
    all: events,
    ids: new Set([...unread, ...events].map(({ id }) => id)),
  }
}

function byDay(events: readonly Event[]): Listed['days'] {
  const days = new Map<Day, Event[]>()
  for (const event of events.toReversed()) {
    const day = localDayText(event.at)
    const before = days.get(day)
    if (before) before.push(event)
    else days.set(day, [event])
  }
  return [...days].toSorted(([one], [other]) => (one < other ? 1 : -1))
}

/** The first signs of what lies there; an entry may be as large as a file. */
function beginningOf(entry: object): string {
  return Object.entries(entry).flatMap(shortMember).join(', ').slice(0, MAX_RAW)
}
const MAX_RAW = 120

function shortMember([name, value]: readonly [string, unknown]): readonly string[] {
  if (name === 'id') return []
  if (typeof value !== 'object' || value === null) return [`${name}: ${String(value).slice(0, MAX_RAW)}`]
  return 'type' in value ? [String(value.type).slice(0, MAX_RAW)] : [name]
}
