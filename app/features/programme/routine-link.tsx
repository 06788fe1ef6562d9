import { formatRoutine } from '#core/programme/code.ts'
import type { Row } from '#core/programme/programme.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { ShareLink } from './share-link.tsx'
import { sendWords as text } from './words/send.ts'

/** The link of a routine, as a code, for the share sheet and to be copied. */
export function RoutineLink({ rows, title }: { readonly rows: readonly Row[]; readonly title: string }) {
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
