import type { Row } from '#core/programme/programme.ts'
import { Figure } from '#app/figure/figure.tsx'
import { figureFor } from '#app/figure/motions.ts'
import { Deferred } from '#app/ui/deferred.tsx'
import { amountOf, rowName, shownStep } from './row-words.ts'

/** One row as a picture. */
export function RowPicture({ row, frames = 1 }: { readonly row: Row; readonly frames?: number }) {
  const step = shownStep(row)
  const { motion, side } = figureFor(step, [step])
  return (
    <div class="row-picture">
      <Deferred key={`${motion}${side}`} frames={frames}>
        <Figure motion={motion} side={side} playing={false} title={rowName(row).plain} />
      </Deferred>
    </div>
  )
}

/** So many pictures stand in one line. */
const STRIP = 4

/** What came, at a glance and without words. */
export function RowStrip({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="row-strip">
      {rows.slice(0, STRIP).map((row, index) => (
        <li key={index}>
          <RowPicture row={row} frames={index + 1} />
        </li>
      ))}
    </ul>
  )
}

/** What came, in words: nothing of it is weighed yet. */
export function RowPictures({ rows, isOnce }: { readonly rows: readonly Row[]; readonly isOnce: boolean }) {
  return (
    <ul class="row-pictures">
      {rows.map((row, index) => (
        <li key={index}>
          <RowPicture row={row} frames={index + 1} />
          <div>
            <strong>{rowName(row).plain}</strong>
            <p class="small muted">{amountOf(row, isOnce)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
