import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'

/** What was read of the disk, and read again whenever the diary changes, here or in another tab; and how to read it now. */
export function useReading<Result>(
  { store }: App,
  read: () => Promise<Result>,
): readonly [found: Result | undefined, again: () => void] {
  const [found, setFound] = useState<Result | undefined>(undefined)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let isLatest = true
    void read().then(result => {
      if (isLatest) setFound(() => result)
    })
    return () => {
      isLatest = false
    }
  }, [store.diary.value, store.unread.value, times])
  return [found, () => setTimes(times + 1)]
}
