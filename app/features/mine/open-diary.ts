import type { Platform } from '#app/platform/platform.ts'
import { isOutdated, makeLock, openLock, type Lock } from '#app/platform/storage/lock.ts'
import type { Tampering } from '#app/platform/storage/tampering.ts'

type Opened = { readonly ok: true; readonly tampering: Tampering | undefined } | { readonly ok: false }

/**
 * Opens a locked diary with its passphrase, says what something else did to it meanwhile, and makes a lock of an older
 * version anew. Where that cannot be written, or something was noticed, the older one stays.
 */
export async function openDiary(
  { storage, newId }: Pick<Platform, 'storage' | 'newId'>,
  lock: Lock,
  passphrase: string,
): Promise<Opened> {
  const seal = await openLock(lock, passphrase)
  if (!seal) return { ok: false }
  storage.useSeal(seal)
  const tampering = await storage.findTampering()
  if (isOutdated(lock) && !tampering) {
    const next = await makeLock(passphrase, newId())
    await storage.relock(next.seal, next.lock)
  }
  return { ok: true, tampering }
}
