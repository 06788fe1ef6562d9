import { formatRoutine } from '#core/programme/code.ts'
import { rowsOfSteps } from '#core/programme/from-steps.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { ShareLink } from './share-link.tsx'
import type { SendThisProps } from './send-this.tsx'
import { sendWords as text } from './words/send.ts'

/** The link of a routine, as a code, for the share sheet and to be copied. */
export function RoutineLink({ what, title }: SendThisProps) {
  const rows = 'rows' in what ? what.rows : rowsOfSteps(what.steps)
  if (rows.length === 0) return <p class="small">{text.nothing}</p>
  const code = formatRoutine({ title, words: '', rows })
  return (
    <section class="card" aria-label={text.title}>
      <p class="small">{text.text}</p>
      <ShareLink
        link={`${location.origin}${at(ADDRESSES.programme)}#${code}`}
        label={text.code}
        title={title}
      />
    </section>
  )
}
