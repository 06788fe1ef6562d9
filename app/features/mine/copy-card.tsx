import { useState } from 'preact/hooks'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { hasId } from '#core/diary/envelope.ts'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { whyNot } from '#app/state/trouble.ts'
import { COPIED_AT, entriesOf } from '#app/platform/storage/copy.ts'
import { BEFORE_RESTORE } from '#app/platform/storage/seal.ts'
import { bringBack, forgetCopy } from '#app/state/restore.ts'
import { Button } from '#app/ui/button.tsx'
import { useReading } from './use-reading.ts'
import { mineWords as words } from './words/mine.ts'

interface Copy {
  readonly count: number
  /** How many of its entries the diary does not have. */
  readonly missing: number
  readonly at?: Moment
}

/** What a file took the place of: how much, since when, and the way back. Nothing where there is no copy. */
export function CopyCard({ app }: { readonly app: App }) {
  const [copy, look] = useReading(app, () => readCopy(app))
  const [sure, setSure] = useState(false)
  const [status, setStatus] = useState('')
  const { store } = app

  const change = async (work: typeof bringBack, done: string) => {
    focusCard()
    setStatus((await work(store)) ? done : whyNot(words.failed, store.storageError.value))
    look()
  }
  const add = () => change(bringBack, words.copyIsBack)
  const forget = () => {
    setSure(false)
    return change(forgetCopy, words.copyDeleted)
  }

  if (!copy && status === '') return null
  return (
    <section class="card">
      <h2>{words.copyTitle}</h2>
      {copy && (
        <>
          <p>
            {words.copyMade(copy.at === undefined ? undefined : dayOfMoment(copy.at))}{' '}
            {words.copyCount(copy.count)} {words.copyMissing(copy.missing)}
          </p>
          <div class="row-wrap">
            <Button disabled={copy.missing === 0} onPress={() => void add()}>
              {words.bringBack}
            </Button>
            {/* Where one asked, a second tap finds the way back. */}
            <Button variant="quiet" onPress={() => setSure(!sure)}>
              {sure ? words.cancel : words.forgetCopy}
            </Button>
            {sure && (
              <Button variant="stop" onPress={() => void forget()}>
                {words.sureForget}
              </Button>
            )}
          </div>
        </>
      )}
      <p role="status">{status}</p>
    </section>
  )
}

async function readCopy({ platform, store }: App): Promise<Copy | undefined> {
  const [copy, at] = await Promise.all([
    platform.storage.get(BEFORE_RESTORE),
    platform.storage.get(COPIED_AT),
  ])
  const entries = entriesOf(copy)
  if (entries.length === 0) return undefined
  const here = new Set((await store.events()).map(({ id }) => id))
  const missing = entries.filter(entry => hasId(entry) && !here.has(entry.id)).length
  return { count: entries.length, missing, ...(typeof at === 'number' ? { at } : {}) }
}
