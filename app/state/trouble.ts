import type { StorageError } from '#app/platform/platform.ts'
import type { Store } from './store.ts'

/** Why a diary that may lie here cannot be opened. */
export type Trouble = Exclude<StorageError, 'unavailable' | 'full'>

/** Nothing, when it is open, or where none can lie: then nothing stands in the way of an evening. */
export function troubleOf({ unopened, storageError }: Store): Trouble | undefined {
  const reason = unopened.value ? storageError.value : undefined
  return reason === 'unavailable' || reason === 'full' ? undefined : reason
}
