import { useEffect, useRef, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { DESK_KEY, parseDesk, type Desk } from './desk.ts'

interface UsedDesk {
  /** Undefined while it is read from the device. */
  readonly desk: Desk | undefined
  /** Changes it and keeps it on the device. */
  readonly change: (next: (desk: Desk) => Desk) => void
  /** True once the device has refused to keep it. */
  readonly unsaved: boolean
}

/** The desk of this device. Where nothing can be kept it lives as long as the page. */
export function useDesk({ platform }: App): UsedDesk {
  const [desk, setDesk] = useState<Desk>()
  const [unsaved, setUnsaved] = useState(false)
  const latest = useRef<Desk | undefined>(undefined)
  const show = (next: Desk) => {
    latest.current = next
    setDesk(next)
  }
  useEffect(() => {
    void platform.storage.get(DESK_KEY).then(value => show(parseDesk(value)))
  }, [platform])
  const change = (next: (desk: Desk) => Desk) => {
    if (!latest.current) return
    const after = next(latest.current)
    show(after)
    void platform.storage.set(DESK_KEY, after).then(({ ok }) => setUnsaved(!ok))
  }
  return { desk, change, unsaved }
}
