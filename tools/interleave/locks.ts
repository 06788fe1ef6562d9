/** Locks as the product makes them, as easy as their record may ask for, so that thousands of runs can use them. */
import { KDF_BOUNDS } from '#app/platform/storage/key-derivation.ts'
import { makeLock, openLock, parseLock, type Lock } from '#app/platform/storage/lock.ts'
import { lockIdOf, type Seal } from '#app/platform/storage/seal.ts'
import type { Locks } from './tab.ts'

const PASSPHRASE = 'seven quiet pine trees'
const COST = { memoryKib: KDF_BOUNDS.memoryKib[0], passes: KDF_BOUNDS.passes[0], lanes: 1 }
/** A schedule locks no more often: three tabs, six deeds each. */
const COUNT = 18

/** Locks made when they are needed, and opened from their records. */
export function freshLocks(newId: () => string): Locks {
  return {
    next: () => makeLock(PASSPHRASE, newId(), COST),
    open: record => openRecord(record),
  }
}

/** Locks made beforehand, each opened from its record. `wrap` stands between a seal and whoever uses it. */
export async function makeLocks(wrap: (seal: Seal) => Seal = seal => seal): Promise<() => Locks> {
  const made = await Promise.all(
    Array.from({ length: COUNT }, async (_, index) => {
      const { lock } = await makeLock(PASSPHRASE, `lock-${index}`, COST)
      const seal = await openRecord(lock)
      if (!seal) throw new Error('a new lock does not open')
      return { lock, seal: wrap(seal) }
    }),
  )
  return () => {
    let used = 0
    return {
      async next() {
        const lock = made[used]
        if (!lock) throw new Error('no lock is left')
        used += 1
        return lock
      },
      async open(record) {
        if (record === undefined) return undefined
        const found = made.find(({ lock }) => lock.id === lockIdOf(record))
        if (!found || !isSame(found.lock, record)) throw new Error('a record that nobody made')
        return found.seal
      },
    }
  }
}

async function openRecord(record: unknown): Promise<Seal | undefined> {
  if (record === undefined) return undefined
  const parsed = parseLock(record)
  if (!parsed.ok) throw new Error('a record that nobody made')
  return openLock(parsed.lock, PASSPHRASE)
}

function isSame(one: Lock, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
