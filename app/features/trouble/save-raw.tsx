import { useState } from 'preact/hooks'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { download } from '#app/features/mine/download.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import type { Storage } from '#app/platform/platform.ts'
import { Button } from '#app/ui/button.tsx'
import { rawFile } from './raw-file.ts'
import { troubleWords as words } from './words/trouble.ts'

interface SaveRawProps {
  readonly storage: Storage
  readonly now: () => Moment
  /** Entries that are not on the disk yet. */
  readonly waiting?: () => readonly unknown[]
}

/** Saves everything as it lies there, and says what was in it. */
export function SaveRaw({ storage, now, waiting }: SaveRawProps) {
  const [status, setStatus] = useState('')
  const save = async () => {
    const file = await rawFile(storage, now(), waiting?.())
    if (!file.ok) return setStatus(words.nothing)
    download(`unknot-${localDayText(now())}-as-it-is.json`, 'application/json', file.text)
    const { count, isSealed, unreadable } = file
    setStatus(
      [
        words.saved(count),
        unreadable > 0 && words.unreadable(unreadable),
        isSealed ? words.sealed : words.open,
      ]
        .filter(Boolean)
        .join(' '),
    )
  }
  return (
    <>
      <Button onPress={() => void save()}>{words.save}</Button>
      <p role="status" class="small">
        {status}
      </p>
    </>
  )
}
