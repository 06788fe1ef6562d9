import type { Programme } from '#core/programme/programme.ts'
import { QrCode } from '#app/platform/codes/qr-code.tsx'
import { fullDay } from '#app/i18n/format-date.ts'
import { words } from '#app/i18n/words.ts'
import { RowPicture } from '#app/features/programme/row-pictures.tsx'
import { doseOf, oftenOf, rowName, sideOfRow } from '#app/features/programme/row-words.ts'
import { makeWords as text } from './words.ts'

interface PaperProps {
  readonly programme: Programme
  readonly link: string
}

/** One page: each row with its picture and its amount, and the code. It is seen as it will be printed. */
export function Paper({ programme, link }: PaperProps) {
  const { title, words: sentence, until, rows } = programme
  return (
    <article class="paper" aria-label={title || text.untitled}>
      <header class="paper-head">
        <div>
          <h2 dir="auto">{title || text.programme}</h2>
          {until !== undefined && <p>{text.paper.until(fullDay(until))}</p>}
          {sentence !== '' && (
            <p class="paper-sentence" dir="auto">
              {sentence}
            </p>
          )}
          <p class="small">{text.paper.scan}</p>
        </div>
        <QrCode value={link} label={text.code} />
      </header>
      <ol class="paper-rows">
        {rows.map((row, index) => (
          <li key={index}>
            <RowPicture row={row} frames={index + 1} />
            <div>
              <strong>
                {index + 1}. {rowName(row).plain}
              </strong>
              <p>{[sideOfRow(row), doseOf(row)].filter(Boolean).join(' · ')}</p>
              <p>{oftenOf(row)}</p>
              <p>{text.paper.pain(row.maxPain)}</p>
            </div>
          </li>
        ))}
      </ol>
      <footer class="small">
        {text.paper.stop} {words.name}
      </footer>
    </article>
  )
}
