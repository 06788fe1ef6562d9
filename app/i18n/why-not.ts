import type { StorageError } from '#app/platform/platform.ts'
import { words } from './words.ts'

/** What did not work, and the true reason of the disk; what has no such reason is only said. */
export function whyNot(what: string, reason: StorageError | undefined): string {
  return reason === undefined ? what : `${what} ${words.errors[reason]}`
}
