import { useState } from 'preact/hooks'
import { exportDiary } from '#core/diary/export.ts'
import type { App } from '#app/app.ts'
import { download } from './download.ts'
import type { ExportFormat } from './export-formats.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import { Button } from '#app/ui/button.tsx'
import { SaveRaw } from '#app/features/trouble/save-raw.tsx'
import { isLocked } from './is-locked.ts'
import { lockWords } from './words/lock.ts'
import { mineWords as words } from './words/mine.ts'

/** The diary in four shapes, and the page to print. */
export function ExportCard({ app }: { readonly app: App }) {
  const [hour, setHour] = useState('18:00')
  const [status, setStatus] = useState('')
  const [locked] = useState(() => isLocked(app))

  const [onlyPart, setOnlyPart] = useState(false)

  const saveDiary = async (partToo = false) => {
    const now = app.platform.clock.now()
    const { events, complete } = await app.store.readAll()
    setOnlyPart(!complete && !partToo && events.length > 0)
    setStatus(complete || partToo ? '' : events.length > 0 ? words.onlyPart : words.notRead)
    if (!complete && !partToo) return
    download(`unknot-${localDayText(now)}.json`, 'application/json', exportDiary(events, now))
    // A file that lacks the diary is no copy of it.
    if (complete) await app.store.record({ type: 'exported' })
  }
  const save = async (kind: ExportFormat) => {
    // It brings most of what we know along: only who wants it fetches it.
    const made = await import('./export-formats.ts').catch(() => undefined)
    setStatus(made ? (app.store.unopened.value ? words.partSaved : '') : words.failed)
    setOnlyPart(false)
    if (!made) return
    const { name, type, text } = await made.exportFormats[kind](app, hour)
    download(name, type, text)
  }

  return (
    <section class="card">
      <h2>{words.exportTitle}</h2>
      {locked.value && <p class="mine-in-clear">{lockWords.fileInClear}</p>}
      <ul class="mine-rows">
        <Row text={words.fileText}>
          <Button variant="main" onPress={() => void saveDiary()}>
            {words.file}
          </Button>
        </Row>
        <Row text={words.tableText}>
          <Button onPress={() => void save('table')}>{words.table}</Button>
        </Row>
        <Row text={words.practiceText}>
          <Button onPress={() => void save('practice')}>{words.practice}</Button>
        </Row>
        <Row text={words.calendarText}>
          <div class="row-wrap">
            <label class="mine-hour">
              <span class="small">{words.at}</span>
              <input type="time" value={hour} onInput={event => setHour(event.currentTarget.value)} />
            </label>
            <Button onPress={() => void save('calendar')}>{words.calendar}</Button>
          </div>
        </Row>
      </ul>
      {app.store.unopened.value && (
        <SaveRaw storage={app.platform.storage} now={app.platform.clock.now} waiting={app.store.pending} />
      )}
      <Button variant="quiet" icon="print" onPress={() => app.addresses.go('sheet')}>
        {words.sheet}
      </Button>
      <p role="status">{status}</p>
      {onlyPart && <Button onPress={() => void saveDiary(true)}>{words.savePart}</Button>}
    </section>
  )
}

interface RowProps {
  readonly text: string
  readonly children: preact.ComponentChildren
}

function Row({ text, children }: RowProps) {
  return (
    <li>
      <p class="small">{text}</p>
      {children}
    </li>
  )
}
