import { useState } from 'preact/hooks'
import type { Cut, Verdict } from '#core/programme/verdict.ts'
import type { Position, ToolId } from '#core/vocabulary/ids.ts'
import { tools } from '#knowledge/care/tools.ts'
import type { App } from '#app/app.ts'
import { planWords } from '#app/features/plan/words/plan.ts'
import { spokenTime } from '#app/i18n/duration.ts'
import { setupOf } from '#app/state/plan-setup.ts'
import { Button } from '#app/ui/button.tsx'
import { RowPicture } from './row-pictures.tsx'
import { amountOf, rowName } from './row-words.ts'
import { receiveWords as text } from './words/receive.ts'
import { rowWords } from './words/rows.ts'

interface VerdictListProps {
  readonly app: App
  readonly verdicts: readonly Verdict[]
  /** It is a routine: how often is not said. */
  readonly isOnce: boolean
  /** A word for how a row stands, where there is one. */
  readonly noteOf?: (verdict: Verdict) => string | undefined
}

/** Each row with what became of it: as it was sent, lighter, not today, or struck out with the reason. */
export function VerdictList({ app, verdicts, isOnce, noteOf }: VerdictListProps) {
  const struck = verdicts.flatMap(verdict => (verdict.state === 'struck' ? [verdict] : []))
  return (
    <>
      <ol class="verdicts">
        {verdicts.map((verdict, index) => (
          <li key={index} class={`verdict verdict-${verdict.state}`}>
            <RowPicture row={verdict.row} frames={index + 1} />
            <div class="verdict-words">
              <VerdictWords app={app} verdict={verdict} isOnce={isOnce} note={noteOf?.(verdict)} />
            </div>
          </li>
        ))}
      </ol>
      {struck.length > 0 && (
        <ToTell lines={struck.map(({ row, because }) => text.tellRow(rowName(row).plain, because))} />
      )}
    </>
  )
}

interface VerdictWordsProps {
  readonly app: App
  readonly verdict: Verdict
  readonly isOnce: boolean
  readonly note: string | undefined
}

function VerdictWords({ app, verdict, isOnce, note }: VerdictWordsProps) {
  const name = rowName(verdict.row).plain
  if (verdict.state === 'struck')
    return (
      <>
        <p class="verdict-tag verdict-tag-struck">{text.struck}</p>
        <h2>
          <del>{name}</del>
        </h2>
        <p>{verdict.because}</p>
      </>
    )
  if (verdict.state === 'rests')
    return (
      <>
        <p class="verdict-tag">{text.rests}</p>
        <h2>{name}</h2>
        <p class="small">{verdict.because}</p>
      </>
    )
  if (verdict.state === 'missing')
    return (
      <>
        <h2>{name}</h2>
        <Missing app={app} tools={verdict.tools} positions={verdict.positions} />
      </>
    )
  return (
    <>
      {note !== undefined && <p class="verdict-tag">{note}</p>}
      <h2>{name}</h2>
      <p class="small muted">{amountOf(verdict.may, isOnce)}</p>
      {verdict.cuts.length > 0 && (
        <p class="small">
          {text.lighter(verdict.cuts.map(cutWords).join(', '))}{' '}
          {[...new Set(verdict.cuts.flatMap(({ because }) => because))].join(' ')}
        </p>
      )}
    </>
  )
}

/** "10 s instead of 30 s" */
function cutWords({ what, from, to }: Cut): string {
  if (what !== 'seconds') return rowWords.cuts[what](from, to)
  const say = (seconds: number) => planWords.time(spokenTime(seconds))
  return rowWords.cuts.seconds(say(from), say(to))
}

interface MissingProps {
  readonly app: App
  readonly tools: readonly ToolId[]
  readonly positions: readonly Position[]
}

/** What it needs, each a tap for whoever has it after all. */
function Missing({ app, tools: lacks, positions }: MissingProps) {
  const setup = setupOf(app.store.diary.value)
  const has = (more: Partial<typeof setup>) =>
    void app.store.record({ type: 'setup-chosen', setup: { ...setup, ...more } })
  return (
    <div class="row-wrap">
      {lacks.map(tool => (
        <Button key={tool} icon="plus" onPress={() => has({ tools: [...setup.tools, tool] })}>
          {text.have(tools[tool].name)}
        </Button>
      ))}
      {positions
        .filter(position => !setup.positions.includes(position))
        .map(position => (
          <Button
            key={position}
            icon="plus"
            onPress={() => has({ positions: [...setup.positions, position] })}
          >
            {text.have(planWords.positionNames[position])}
          </Button>
        ))}
    </div>
  )
}

/** What was left out, in a few lines to show or send to whoever made the programme. */
function ToTell({ lines }: { readonly lines: readonly string[] }) {
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(lines.join('\n')).then(() => setCopied(true))
  return (
    <details class="card">
      <summary>{text.tell}</summary>
      <ul class="verdict-tell">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row">
        <Button onPress={copy}>{text.copy}</Button>
        <span role="status">{copied ? text.copied : ''}</span>
      </div>
    </details>
  )
}
