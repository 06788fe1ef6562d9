import { useState } from 'preact/hooks'
import type { Day } from '#core/calendar/calendar-day.ts'
import {
  formatReviewFile,
  mergeStatements,
  parseReviewFile,
  reviewFileName,
} from '#core/clinical-review/review-file.ts'
import { download } from '#app/features/mine/download.ts'
import { textOfFile } from '#app/features/mine/file-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Desk } from './desk.ts'
import { reviewWords as words } from './words/clinical-review.ts'

interface FileCardProps {
  readonly desk: Desk
  readonly today: Day
  readonly onDesk: (next: (desk: Desk) => Desk) => void
}

/** Everything that was said as one file, and the way back from one. */
export function FileCard({ desk, today, onDesk }: FileCardProps) {
  const [status, setStatus] = useState('')
  const count = desk.statements.length
  const save = () => {
    const name = reviewFileName(desk, today)
    download(name, 'application/json', formatReviewFile(desk))
    setStatus(words.savedAs(name))
  }
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    const read = await textOfFile(file)
    // The same file may be chosen again.
    input.value = ''
    const parsed = parseReviewFile(read.ok ? read.text : '')
    if (!parsed.ok) return setStatus(words.problems[parsed.problem])
    const { statements } = parsed.file
    onDesk(now => ({ ...now, statements: [...mergeStatements(now.statements, statements)] }))
    setStatus(words.loaded(statements.length))
  }
  return (
    <section class="card review-file">
      <h2>{words.file}</h2>
      <p class="small">
        {desk.by}, {desk.role}.{' '}
        <button type="button" class="review-link" onClick={() => onDesk(now => ({ ...now, role: '' }))}>
          {words.changeWho}
        </button>
      </p>
      <p class="small muted">{words.fileText(count)}</p>
      <Button variant={count > 0 ? 'main' : 'plain'} disabled={count === 0} onPress={save}>
        {words.save}
      </Button>
      <label class="mine-file button button-plain">
        <span>{words.load}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void load(event.currentTarget)}
        />
      </label>
      <p role="status" class="small">
        {status}
      </p>
    </section>
  )
}
