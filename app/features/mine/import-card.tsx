import { useState } from 'preact/hooks'
import type { Event } from '#core/diary/event.ts'
import { previewImport, readExport, type ImportPreview } from '#core/diary/import.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { mineWords as words } from './words/mine.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'refused'; readonly problem: keyof typeof words.problems }
  | {
      readonly step: 'seen'
      readonly events: readonly Event[]
      readonly preview: ImportPreview
      readonly unread: number
      readonly sure: boolean
    }
  | { readonly step: 'done'; readonly status: string }

/** A file is looked at first; nothing changes before the person has seen what is in it. */
export function ImportCard({ app }: { readonly app: App }) {
  const [state, setState] = useState<State>({ step: 'waiting' })

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    input.value = ''
    if (!file) return
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return setState({ step: 'refused', problem: 'unreadable' })
    const read = readExport(text)
    if (!read.ok) return setState({ step: 'refused', problem: read.problem })
    const preview = previewImport(await app.store.events(), read.events)
    return setState({ step: 'seen', events: read.events, preview, unread: read.unread, sure: false })
  }
  const finish = async (work: Promise<boolean>, status: string) =>
    setState({ step: 'done', status: (await work) ? status : words.failed })

  return (
    <section class="card">
      <h2>{words.importTitle}</h2>
      <p class="small">{words.importText}</p>
      <label class="mine-file button button-plain">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void choose(event.currentTarget)}
        />
      </label>
      <div role="status">
        {state.step === 'refused' && (
          <p>
            {words.problems[state.problem]} {words.unchanged}
          </p>
        )}
        {state.step === 'done' && <p>{state.status}</p>}
        {state.step === 'seen' && <Preview preview={state.preview} unread={state.unread} />}
      </div>
      {state.step === 'seen' && (
        <div class="row-wrap">
          <Button
            variant="main"
            disabled={state.preview.fresh === 0}
            onPress={() => void finish(app.store.merge(state.events), words.merged)}
          >
            {words.merge}
          </Button>
          {state.sure ? (
            <Button
              variant="stop"
              onPress={() => void finish(app.store.replace(state.events), words.replaced)}
            >
              {words.sureReplace}
            </Button>
          ) : (
            <Button onPress={() => setState({ ...state, sure: true })}>{words.replace}</Button>
          )}
          <Button variant="quiet" onPress={() => setState({ step: 'waiting' })}>
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  )
}

function Preview({ preview, unread }: { readonly preview: ImportPreview; readonly unread: number }) {
  const { fresh, same, conflicting, firstAt, lastAt } = preview
  return (
    <p>
      {words.fresh(fresh)} {words.same(same)} {conflicting > 0 && words.conflicting(conflicting)}{' '}
      {unread > 0 && words.unread(unread)}{' '}
      {firstAt !== undefined && lastAt !== undefined && words.span(dayOfMoment(firstAt), dayOfMoment(lastAt))}
    </p>
  )
}
