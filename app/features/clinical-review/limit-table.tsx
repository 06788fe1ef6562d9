import { useMemo, useState } from 'preact/hooks'
import { cellSign, limitMatrix, limitWords, practiceWords, type LimitCell } from './limits.ts'
import { reviewWords as words } from './words/clinical-review.ts'
import './limit-table.css'

const SIGNS = { block: '✕', 'block-here': '◩', caution: '○' } as const

/** All limits as conditions × practices. It is wide, so it is drawn when it is opened. */
export function LimitTable() {
  const [open, setOpen] = useState(false)
  return (
    <details class="card review-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.matrix}</summary>
      {open && <Matrix />}
    </details>
  )
}

function Matrix() {
  const { practices, rows } = useMemo(() => limitMatrix(), [])
  return (
    <>
      <p class="small muted">{words.matrixText}</p>
      <ul class="review-legend small">
        {(['block', 'block-here', 'caution'] as const).map(sign => (
          <li key={sign}>
            <span class={`review-sign review-sign-${sign}`} aria-hidden="true">
              {SIGNS[sign]}
            </span>{' '}
            {words.signs[sign]}
          </li>
        ))}
      </ul>
      <div class="review-matrix" tabIndex={0} role="region" aria-label={words.matrix}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.matrixWho}</th>
              {practices.map(practice => (
                <th key={practice} scope="col">
                  <span>{practiceWords(practice)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ of, name, cells }) => (
              <tr key={of}>
                <th scope="row">
                  {name}
                  <span class="muted">{reasonsOf(cells).join(' ')}</span>
                </th>
                {practices.map(practice => (
                  <td key={practice}>
                    <Sign cell={cells.get(practice)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Sign({ cell }: { readonly cell: LimitCell | undefined }) {
  if (!cell) return null
  const sign = cellSign(cell)
  const text = cell.limits.map(limitWords).join('. ')
  return (
    <span class={`review-sign review-sign-${sign}`} title={text}>
      <span aria-hidden="true">{SIGNS[sign]}</span>
      <span class="visually-hidden">{text}</span>
    </span>
  )
}

function reasonsOf(cells: ReadonlyMap<string, LimitCell>): readonly string[] {
  return [...new Set([...cells.values()].flatMap(({ limits }) => limits.map(({ because }) => because)))]
}
