import { useEffect, useRef, useState } from 'preact/hooks'
import type { Event } from '#core/diary/event.ts'
import { previewInSlices, readExportInSlices, type Damage, type ImportPreview } from '#core/diary/import.ts'
import { UNREAD_REASONS, type UnreadCounts } from '#core/diary/unread.ts'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { forgetHalfTold } from '#app/state/restore.ts'
import { whyNot } from '#app/state/trouble.ts'
import { runInSlices } from '#app/platform/in-slices.ts'
import { Button } from '#app/ui/button.tsx'
import { textOfFile } from './file-text.ts'
import { mineWords as words } from './words/mine.ts'

/** What of a file does not come in, and why. */
interface LeftOutEntries {
  readonly reasons: UnreadCounts
  readonly doubled: number
  readonly lost: number
}

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly share: number }
  | {
      readonly step: 'refused'
      readonly problem: keyof typeof words.problems
      readonly leftOut: LeftOutEntries
    }
  | {
      readonly step: 'seen'
      readonly events: readonly Event[]
      readonly preview: ImportPreview
      readonly damage: Damage | undefined
      readonly leftOut: LeftOutEntries
      readonly sure: boolean
    }
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly status: string }

const NOTHING_LEFT_OUT: LeftOutEntries = { reasons: {}, doubled: 0, lost: 0 }

/** A file is looked at first; nothing changes before the person has seen what is in it. */
export function ImportCard({ app }: { readonly app: App }) {
  const [state, setState] = useState<State>({ step: 'waiting' })
  const reading = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => reading.current?.abort(), [])
  // What is here may change before anybody decides.
  useEffect(() => {
    if (state.step !== 'seen') return
    const { events } = state
    const stale = new AbortController()
    void compare(app, events, { signal: stale.signal }).then(preview => {
      if (preview && !stale.signal.aborted)
        setState(now => (now.step === 'seen' && now.events === events ? { ...now, preview } : now))
    })
    return () => stale.abort()
  }, [app.store.diary.value])

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    reading.current?.abort()
    const { signal } = (reading.current = new AbortController())
    const showShare = (from: number, size: number) => (share: number) =>
      setState({ step: 'reading', share: from + share * size })
    setState({ step: 'reading', share: 0 })
    const next = await lookInto(app, file, signal, showShare)
    // The same file may be chosen again.
    input.value = ''
    if (!signal.aborted && next) setState(next)
  }
  const stop = () => {
    reading.current?.abort()
    focusCard()
    setState({ step: 'waiting' })
  }
  const finish = async (work: (events: readonly Event[]) => Promise<boolean>, status: string) => {
    if (state.step !== 'seen') return
    focusCard()
    setState({ step: 'writing' })
    const isDone = await work(state.events)
    setState({
      step: 'done',
      status: isDone ? status : whyNot(words.failed, app.store.storageError.value),
    })
  }

  const replace = async (events: readonly Event[]) => {
    const isDone = await app.store.replace(events)
    if (isDone) forgetHalfTold(app)
    return isDone
  }

  const cancel = (
    <Button variant="quiet" onPress={stop}>
      {words.cancel}
    </Button>
  )
  return (
    <section class="card">
      <h2>{words.importTitle}</h2>
      <p class="small">{words.importText}</p>
      <label class="mine-file button">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void choose(event.currentTarget)}
        />
      </label>
      <div role="status">
        {state.step === 'reading' && <p>{words.reading}</p>}
        {state.step === 'writing' && <p>{words.writing}</p>}
        {state.step === 'refused' && (
          <>
            <p>
              {words.problems[state.problem]} {words.unchanged}
            </p>
            <LeftOut {...state.leftOut} />
          </>
        )}
        {state.step === 'done' && <p>{state.status}</p>}
        {state.step === 'seen' && (
          <>
            {state.damage && <p>{words.damage[state.damage.kind]}</p>}
            <Preview {...state.preview} />
            <LeftOut {...state.leftOut} />
          </>
        )}
      </div>
      {state.step === 'reading' && (
        <div class="row-wrap">
          <progress class="mine-progress" aria-label={words.reading} value={state.share} max={1} />
          <Button variant="quiet" onPress={stop}>
            {words.stopReading}
          </Button>
        </div>
      )}
      {state.step === 'writing' && <progress class="mine-progress" aria-label={words.writing} />}
      {state.step === 'seen' && (
        <div class="row-wrap">
          {state.preview.fresh > 0 && (
            <Button variant="main" onPress={() => void finish(app.store.merge, words.merged)}>
              {words.merge}
            </Button>
          )}
          {/* Where one asked, a second tap finds the way back. */}
          {state.sure
            ? cancel
            : canReplace(state) && (
                <Button onPress={() => setState({ ...state, sure: true })}>{words.replace}</Button>
              )}
          {state.sure ? (
            <Button variant="stop" onPress={() => void finish(replace, words.replaced)}>
              {words.sureReplace}
            </Button>
          ) : (
            cancel
          )}
        </div>
      )}
    </section>
  )
}

/** A damaged file that brings nothing would only take away. */
function canReplace({ damage, preview }: Extract<State, { step: 'seen' }>): boolean {
  return damage === undefined || preview.fresh + preview.conflicting > 0
}

/** Reads a file in slices and compares it with what is here; undefined when it was left off. */
async function lookInto(
  app: App,
  file: File,
  signal: AbortSignal,
  onShare: (from: number, size: number) => (share: number) => void,
): Promise<State | undefined> {
  const refused = (problem: keyof typeof words.problems, reasons: UnreadCounts = {}): State => ({
    step: 'refused',
    problem,
    leftOut: { ...NOTHING_LEFT_OUT, reasons },
  })
  const content = await textOfFile(file)
  if (!content.ok) return refused(content.problem)
  const read = await runInSlices(readExportInSlices(content.text), { signal, onProgress: onShare(0, 0.8) })
  if (!read) return undefined
  if (!read.ok) return refused(read.problem, read.reasons)
  const { events, reasons, doubled, damage } = read
  const leftOut = { reasons, doubled, lost: damage?.lost ?? 0 }
  const preview = await compare(app, events, { signal, onProgress: onShare(0.8, 0.2) })
  return preview && { step: 'seen', events, preview, damage, leftOut, sure: false }
}

/** What these entries would bring to the diary as it is now; undefined when it was left off. */
async function compare(app: App, events: readonly Event[], how: Parameters<typeof runInSlices>[1]) {
  return runInSlices(previewInSlices(await app.store.events(), events), how)
}

function Preview({ fresh, same, conflicting, firstAt, lastAt }: ImportPreview) {
  return (
    <p>
      {fresh === 0 ? words.nothingNew : words.fresh(fresh)} {words.same(same)}{' '}
      {conflicting > 0 && words.conflicting(conflicting)}{' '}
      {firstAt !== undefined && lastAt !== undefined && words.span(dayOfMoment(firstAt), dayOfMoment(lastAt))}
    </p>
  )
}

function LeftOut({ reasons, doubled, lost }: LeftOutEntries) {
  const lines = [
    ...UNREAD_REASONS.flatMap(reason => {
      const count = reasons[reason] ?? 0
      return count > 0 ? [words.leftOut[reason](count)] : []
    }),
    ...(lost > 0 ? [words.leftOut.lost(lost)] : []),
    ...(doubled > 0 ? [words.leftOut.doubled(doubled)] : []),
  ]
  if (lines.length === 0) return null
  return (
    <>
      <p>{words.leftOutTitle}</p>
      <ul class="mine-facts">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
