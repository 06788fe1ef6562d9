import type { StorageError } from '#app/platform/platform.ts'
import { words } from '#app/i18n/words.ts'
import type { Store } from './store.ts'

/** Why a diary that may lie here cannot be opened. */
export type Trouble = Exclude<StorageError, 'unavailable' | 'full'>

/** Nothing, when it is open, or where none can lie: then nothing stands in the way of an evening. */
export function troubleOf({ unopened, storageError }: Store): Trouble | undefined {
  const reason = unopened.value ? storageError.value : undefined
  return reason === 'unavailable' || reason === 'full' ? undefined : reason
}

/** What did not work, and the true reason of the disk; what has no such reason is only said. */
export function whyNot(what: string, reason: StorageError | undefined): string {
  return reason === undefined ? what : `${what} ${words.errors[reason]}`
}
