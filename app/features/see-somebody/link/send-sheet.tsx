import { useEffect, useState } from 'preact/hooks'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { ScreenProps } from '#app/app.ts'
import { download } from '#app/features/mine/download.ts'
import { exportFormats, type ExportedFile } from '#app/features/mine/export-formats.ts'
import { ShareLink } from '#app/features/programme/share-link.tsx'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import {
  leaveSheet,
  savedLinks,
  stateOf,
  takeBack,
  viewerAddress,
  type SheetLink,
  type SheetState,
} from './sheet-links.ts'
import { PaperCode } from './paper-code.tsx'
import { linkWords as text } from './words.ts'
import './link.css'

const DAYS = [1, 7, 30] as const
const VIEWS = [1, 3, 10] as const

/** The sheet as a link that ends: for how long and how often is the person's choice, and so is taking it back. */
export function SendSheet({ app }: ScreenProps) {
  const [links, setLinks] = useState<readonly SheetLink[]>([])
  const [days, setDays] = useState<number>(7)
  const [views, setViews] = useState<number>(3)
  const [status, setStatus] = useState('')
  const [isMaking, setMaking] = useState(false)
  useEffect(() => {
    let open = true
    void savedLinks(app).then(saved => open && setLinks(saved))
    return () => {
      open = false
    }
  }, [])
  const make = async () => {
    setMaking(true)
    setStatus(text.making)
    const left = await leaveSheet(app, { until: app.platform.clock.now() + days * DAY_MS, views })
    setMaking(false)
    setStatus(
      left.ok
        ? ''
        : left.why === 'missing' || left.why === 'away'
          ? text.failed[left.why]
          : text.failed.other,
    )
    if (left.ok) setLinks(left.links)
  }
  const isFailed = status !== '' && !isMaking && status !== text.takenBack
  return (
    <>
      <PaperCode app={app} />
      <section class="card no-print">
        <h2>{text.title}</h2>
        <p class="small muted">{text.text}</p>
        {links.map(link => (
          <LeftSheet
            key={link.id}
            app={app}
            link={link}
            onGone={() => {
              setLinks(links.filter(({ id }) => id !== link.id))
              setStatus(text.takenBack)
            }}
          />
        ))}
        <Chips
          label={text.days}
          options={DAYS.map(value => ({ value, label: text.daysOf(value) }))}
          value={days}
          onValue={setDays}
        />
        <Chips
          label={text.views}
          options={VIEWS.map(value => ({ value, label: text.viewsOf(value) }))}
          value={views}
          onValue={setViews}
        />
        <p role="status">{status}</p>
        <div class="row-wrap">
          <Button variant="main" icon="share" onPress={() => void make()} disabled={isMaking}>
            {links.length === 0 ? text.make : text.another}
          </Button>
          {isFailed && <Button onPress={() => saveFile(exportFormats.practice(app))}>{text.file}</Button>}
        </div>
      </section>
    </>
  )
}

function saveFile({ name, type, text: contents }: ExportedFile) {
  download(name, type, contents)
}

interface LeftSheetProps extends ScreenProps {
  readonly link: SheetLink
  readonly onGone: () => void
}

/** One that was left: its code, what is left of it, and the way to take it back. */
function LeftSheet({ app, link, onGone }: LeftSheetProps) {
  const [state, setState] = useState<SheetState | undefined>(undefined)
  const [status, setStatus] = useState('')
  useEffect(() => {
    let open = true
    const ask = () => void stateOf(link).then(next => open && setState(next))
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      open = false
      document.removeEventListener('visibilitychange', ask)
    }
  }, [link.id])
  const take = async () => {
    if (await takeBack(app, link)) onGone()
    else setStatus(text.notTaken)
  }
  return (
    <div class="sheet-link">
      {state?.state !== 'gone' && (
        <ShareLink link={viewerAddress(link)} label={text.code} title={text.label} />
      )}
      <p role="status">
        {state === undefined
          ? ''
          : state.state === 'there'
            ? text.state(state.viewsLeft, link.views, dayOfMoment(link.until))
            : text[state.state]}
      </p>
      <Button onPress={() => void take()}>{text.takeBack}</Button>
      <p role="status">{status}</p>
    </div>
  )
}
