import { PATIENCE_MS } from './patience.ts'

/** What takes long is done by one tab at a time. One that never ends holds up nobody for ever. */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work()
  let begun = false
  const first = () => {
    begun = true
    return work()
  }
  await navigator.locks
    .request(lock, { signal: AbortSignal.timeout(PATIENCE_MS) }, first)
    .catch((error: unknown) => {
      if (begun) throw error
      return work()
    })
}
