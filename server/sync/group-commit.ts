import type { DatabaseSync } from 'node:sqlite'

/** Runs work in the transaction of this turn of the event loop, and resolves when that is on the disk. */
export type Write = <T>(work: () => T) => Promise<T>

interface Waiting {
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * One commit, and so one flush of the disk, for everything that is written in one turn of the event loop. If any of it
 * fails, nothing of that turn was written, and everybody who waits is told so. `ended` hears how each commit went.
 */
export function groupCommit(db: DatabaseSync, ended: (ms: number, isWell: boolean) => void): Write {
  let waiting: Waiting[] = []

  const commit = () => {
    const begunAt = performance.now()
    try {
      db.exec('commit')
    } catch (error) {
      fail(error)
      return
    }
    const all = waiting
    waiting = []
    ended(performance.now() - begunAt, true)
    for (const { done } of all) done()
  }

  const fail = (error: unknown) => {
    const all = waiting
    waiting = []
    if (db.isTransaction) db.exec('rollback')
    ended(0, false)
    for (const { failed } of all) failed(error)
  }

  return work =>
    new Promise((resolve, reject) => {
      try {
        if (!db.isTransaction) {
          db.exec('begin immediate')
          setImmediate(() => {
            if (db.isTransaction) commit()
          })
        }
        const value = work()
        waiting.push({ done: () => resolve(value), failed: reject })
      } catch (error) {
        fail(error)
        reject(error)
      }
    })
}
