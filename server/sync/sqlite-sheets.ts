import type { DatabaseSync } from 'node:sqlite'
import type { Write } from './group-commit.ts'
import { bytesIn, bytesOrNothingIn, numberIn } from './rows.ts'
import type { Store } from './store.ts'

interface Parts {
  readonly db: DatabaseSync
  readonly reader: DatabaseSync
  readonly write: Write
  readonly now: () => number
  readonly flushDeleted: () => Promise<void>
}

interface Sheets {
  readonly store: Pick<Store, 'putSheet' | 'findSheet' | 'viewSheet' | 'eraseSheet'>
  /** How many were deleted; within a transaction. */
  readonly deleteEnded: () => number
  /** How long until the next one ends, ms; infinite where there is none. */
  readonly msUntilNextEnds: () => number
}

/** The sheets of the SQLite store. */
export function sqliteSheets({ db, reader, write, now, flushDeleted }: Parts): Sheets {
  const find = reader.prepare('select owner, until, views_left from sheet where id = ? and until > ?')
  const findToWrite = db.prepare('select owner, views_left, body from sheet where id = ? and until > ?')
  const insert = db.prepare('insert into sheet (id, owner, until, views_left, body) values (?, ?, ?, ?, ?)')
  const view = db.prepare('update sheet set views_left = views_left - 1 where id = ?')
  const empty = db.prepare('update sheet set views_left = 0, body = null where id = ?')
  const remove = db.prepare('delete from sheet where id = ?')
  const removeEnded = db.prepare('delete from sheet where until <= ?')
  const nextEnd = reader.prepare('select until from sheet order by until limit 1')
  return {
    msUntilNextEnds() {
      const row = nextEnd.get()
      return row ? Math.max(1, numberIn(row, 'until') - now()) : Infinity
    },
    deleteEnded: () => Number(removeEnded.run(now()).changes),
    store: {
      putSheet: (id, { owner, until, views, body }) =>
        write(() => {
          const there = findToWrite.get(id, now())
          if (there) {
            const isSame =
              bytesIn(there, 'owner').equals(owner) && bytesOrNothingIn(there, 'body')?.equals(body) === true
            return isSame ? 'there' : 'differs'
          }
          remove.run(id)
          insert.run(id, owner, until, views, body)
          return 'put'
        }),
      async findSheet(id) {
        const row = find.get(id, now())
        if (!row) return undefined
        const viewsLeft = numberIn(row, 'views_left')
        return { owner: bytesIn(row, 'owner'), until: numberIn(row, 'until'), viewsLeft }
      },
      async viewSheet(id) {
        const taken = await write(() => {
          const row = findToWrite.get(id, now())
          const body = row && bytesOrNothingIn(row, 'body')
          if (!row || !body) return undefined
          const isLast = numberIn(row, 'views_left') === 1
          if (isLast) empty.run(id)
          else view.run(id)
          return { body, isLast }
        })
        // Whoever reads it need not wait for that; what stays in the log goes with the next flush.
        if (taken?.isLast === true) void flushDeleted().catch(() => undefined)
        return taken?.body
      },
      async eraseSheet(id) {
        await write(() => remove.run(id))
        await flushDeleted()
      },
    },
  }
}
