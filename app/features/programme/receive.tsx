import { useEffect, useState } from 'preact/hooks'
import { parseCode, senderOf, type Refusal } from '#core/programme/code.ts'
import { coursesOf, isDueOn } from '#core/programme/course.ts'
import type { Programme } from '#core/programme/programme.ts'
import { sessionOf } from '#core/programme/session-steps.ts'
import type { Verdict } from '#core/programme/verdict.ts'
import { programmeWords } from '#core/programme/words.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { App } from '#app/app.ts'
import { fullDay, dayOfMoment } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { checkSignature } from '#app/platform/signing.ts'
import { moveGate } from '#app/state/gate.ts'
import { KNOWLEDGE } from '#app/state/plan-knowledge.ts'
import { weighed } from '#app/state/programme-today.ts'
import { planWords } from '#app/features/plan/words/plan.ts'
import { planRequest } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { NothingHurts } from '#app/ui/nothing-hurts.tsx'
import { RowPictures, RowStrip } from './row-pictures.tsx'
import { VerdictList } from './verdict-list.tsx'
import { receiveWords as text } from './words/receive.ts'

interface ReceiveProps {
  readonly app: App
  /** What came behind the `#` of a link. */
  readonly code: string
  /** It is taken up, or let go. */
  readonly onDone: () => void
}

/** Whose it is, as far as anybody can tell. */
type Sender = 'none' | 'unknown' | 'new' | { readonly since: number }

/** What a link brings: pictures first, then our own check, then what of it is for this person. */
export function Receive({ app, code, onDone }: ReceiveProps) {
  const read = useRead(app, code)
  if (read.state === 'reading') return <p class="page muted">{text.reading}</p>
  if (read.state === 'refused')
    return (
      <div class="page narrow">
        <header class="page-head">
          <h1>{text.refusedTitle}</h1>
          <p role="status">{programmeWords.refusals[read.refusal]}</p>
        </header>
        <Button onPress={onDone}>{text.notNow}</Button>
      </div>
    )
  const { programme, sender } = read
  const today = localCalendar.dayOf(app.platform.clock.now())
  const isOver = programme.until !== undefined && programme.until < today
  return (
    <div class="page narrow receive">
      <header class="page-head">
        <h1 dir="auto">{programme.title || (programme.until === undefined ? text.routine : text.title)}</h1>
        <p class="muted">
          {text.rows(programme.rows.length)} ·{' '}
          {programme.until === undefined ? text.today : text.until(fullDay(programme.until))}
        </p>
      </header>
      {programme.words !== '' && (
        <figure class="receive-words">
          <figcaption class="small muted">{text.says}</figcaption>
          <blockquote dir="auto">{programme.words}</blockquote>
        </figure>
      )}
      {isOver && programme.until !== undefined ? (
        <>
          <p role="status">{text.over(fullDay(programme.until))}</p>
          <Button onPress={onDone}>{text.notNow}</Button>
        </>
      ) : (
        <Offer app={app} code={code} programme={programme} onDone={onDone} />
      )}
      <p class="small muted">{senderWords(sender)}</p>
    </div>
  )
}

interface OfferProps extends ReceiveProps {
  readonly programme: Programme
}

/** What comes next: the check, or what it found and Start. */
function Offer({ app, code, programme, onDone }: OfferProps) {
  const gate = moveGate(app)
  const [fills, setFills] = useState(programme.until !== undefined)
  const made = gate.open === 'care' ? weighed(planRequest(app), programme) : undefined
  if (!made?.ok)
    return (
      <>
        <RowStrip rows={programme.rows} />
        <FirstTheCheck app={app} open={gate.open === 'care' ? 'check' : gate.open} onDone={onDone} />
        <details class="card">
          <summary>{text.inIt}</summary>
          <RowPictures rows={programme.rows} isOnce={programme.until === undefined} />
        </details>
      </>
    )
  const { verdicts } = made
  const open = verdicts.flatMap(verdict => (verdict.state === 'open' ? [verdict] : []))
  const { steps } = sessionOf(open.filter(({ may }) => isDueOn(may.daysAWeek, 0)))
  const minutes = Math.max(1, Math.round(lengthOf(steps, KNOWLEDGE) / 60))
  const now = app.platform.clock.now()
  const before = coursesOf(app.store.diary.value, now, localCalendar).find(({ state }) => state === 'runs')
  const take = (then: () => void) => {
    void app.store.record({ type: 'programme-taken', code, fills })
    onDone()
    then()
  }
  const isAll = open.length === verdicts.length
  return (
    <>
      <p class="receive-found" role="status">
        {isAll ? text.allFit : text.fits(open.length, verdicts.length)}
      </p>
      <VerdictList app={app} verdicts={verdicts} isOnce={programme.until === undefined} />
      {programme.until !== undefined && open.length > 0 && (
        <Chips
          label={text.fills}
          options={[
            { value: 'yes', label: text.fillsYes },
            { value: 'no', label: text.fillsNo },
          ]}
          value={fills ? 'yes' : 'no'}
          onValue={value => setFills(value === 'yes')}
        />
      )}
      {before && <p class="small">{text.instead(before.programme.title)}</p>}
      <div class="receive-end">
        {steps.length > 0 && (
          <Button
            variant="main"
            size="large"
            icon="play"
            onPress={() => take(() => app.addresses.go('session'))}
          >
            {planWords.start(minutes)}
          </Button>
        )}
        {steps.length === 0 && hasLater(verdicts) && <p>{text.nothing}</p>}
        {(steps.length > 0 || hasLater(verdicts)) && programme.until !== undefined && (
          <Button onPress={() => take(() => undefined)}>{text.take}</Button>
        )}
        <Button variant="quiet" onPress={onDone}>
          {text.notNow}
        </Button>
      </div>
    </>
  )
}

function hasLater(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ state }) => state !== 'struck')
}

interface FirstTheCheckProps {
  readonly app: App
  readonly open: 'find' | 'check' | 'stop'
  readonly onDone: () => void
}

function FirstTheCheck({ app, open, onDone }: FirstTheCheckProps) {
  const isStop = open === 'stop'
  const say = { find: text.findFirst, check: text.checkFirst, stop: text.stop }[open]
  return (
    <div class="receive-end">
      {!isStop && <p>{text.first}</p>}
      {isStop && <p>{say}</p>}
      <Button
        variant={isStop ? 'stop' : 'main'}
        size="large"
        icon={isStop ? 'alert' : open === 'find' ? 'find' : 'shield'}
        onPress={() => app.addresses.go(open === 'find' ? 'find' : 'check')}
      >
        {{ find: text.find, check: text.check, stop: text.stopGo }[open]}
      </Button>
      {!isStop && <p class="small muted">{say}</p>}
      {open === 'find' && <NothingHurts app={app} variant="quiet" />}
      <Button variant="quiet" onPress={onDone}>
        {text.notNow}
      </Button>
    </div>
  )
}

type Read =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'read'; readonly programme: Programme; readonly sender: Sender }

/** Reads the code, and checks its signature. */
function useRead(app: App, code: string): Read {
  const [read, setRead] = useState<Read>({ state: 'reading' })
  useEffect(() => {
    let open = true
    void readWhole(app, code).then(whole => open && setRead(whole))
    return () => {
      open = false
    }
  }, [code])
  return read
}

async function readWhole(app: App, code: string): Promise<Read> {
  const parsed = parseCode(code)
  if (!parsed.ok) return { state: 'refused', refusal: parsed.refusal }
  const { programme, signed } = parsed
  if (!signed) return { state: 'read', programme, sender: 'none' }
  const checked = await checkSignature(signed)
  if (checked === 'wrong') return { state: 'refused', refusal: 'signature-wrong' }
  if (checked === 'unknown') return { state: 'read', programme, sender: 'unknown' }
  const own = senderOf(signed)
  const last = app.store.diary.value.notes.programmes.findLast(taken => {
    const before = parseCode(taken.code)
    return before.ok && before.signed !== undefined && senderOf(before.signed) === own
  })
  return { state: 'read', programme, sender: last ? { since: last.at } : 'new' }
}

function senderWords(sender: Sender): string {
  return typeof sender === 'string' ? text.sender[sender] : text.sender.again(dayOfMoment(sender.since))
}
