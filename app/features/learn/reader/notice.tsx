import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'

interface NoticeProps {
  readonly variant: 'stop' | 'care' | 'check'
  readonly title: string
  readonly lines?: readonly string[]
  /** To the safety check. */
  readonly link?: string
}

/** Something to know before reading on. */
export function Notice({ variant, title, lines = [], link }: NoticeProps) {
  return (
    <div class={`learn-notice learn-notice-${variant}`} role="note">
      <p>
        <strong>{title}</strong> {lines.join(' ')}
      </p>
      {link && (
        <a class="no-print" href={at(ADDRESSES.check)}>
          {link}
        </a>
      )}
    </div>
  )
}
