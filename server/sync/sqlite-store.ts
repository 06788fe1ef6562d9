import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '#core/sync/contract.ts'
import { groupCommit } from './group-commit.ts'
import { bytesIn, bytesOrNothingIn, numberIn, type Row } from './rows.ts'
import { sqliteSheets } from './sqlite-sheets.ts'
import { countedBytes, cutPage, type Store, type StoredLine } from './store.ts'
import { createWatchers } from './watchers.ts'

/** The one file of the store in its folder, besides what SQLite lays beside it. */
export const DATABASE = 'boxes.sqlite'

const DAY_MS = 86_400_000
/** How often farewells that have ended are deleted, and at most how late a sheet. */
const SWEEP_MS = 3_600_000
/** How long an erasing waits for others that still read the old pages, such as a backup; then it goes on behind its back. */
const ERASE_TRIES = 50
const ERASE_PAUSE_MS = 100
const RETRY_MS = 5_000
/** How long a write waits for another process that writes; nothing else is answered meanwhile. */
const BUSY_MS = 1_000

/**
 * Opens the store in a folder, which is made when missing; throws what the system says when that cannot be. Lines are
 * acknowledged when they are flushed to the disk, one flush a turn of the event loop. What is deleted is overwritten.
 */
export function openSqliteStore(folder: string, now: () => number = Date.now): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, DATABASE)
  const db = new DatabaseSync(path, { timeout: BUSY_MS })
  db.exec(`pragma auto_vacuum = incremental; pragma journal_mode = wal; pragma synchronous = full;
    pragma secure_delete = on; pragma foreign_keys = on`)
  db.exec(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'))
  // A second connection sees only what is committed.
  const reader = new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS })

  const figures = { commits: 0, commit_ms: 0 }
  let lastWriteWell = true
  const write = groupCommit(db, (ms, isWell) => {
    lastWriteWell = isWell
    if (!isWell) return
    figures.commits += 1
    figures.commit_ms += ms
  })
  const watchers = createWatchers()

  const boxRow = (from: DatabaseSync) => {
    const find = from.prepare(
      'select id, door, bytes, newest, farewell from box where name = ? and (gone_until is null or gone_until > ?)',
    )
    return (box: string): Row | undefined => find.get(Buffer.from(box, 'hex'), now())
  }
  const rowToWrite = boxRow(db)
  const rowToRead = boxRow(reader)
  const insertBox = db.prepare('insert into box (name, door) values (?, ?)')
  const findLine = db.prepare('select place, body from line where box = ? and device = ? and n = ?')
  const insertLine = db.prepare('insert into line (box, place, device, n, body) values (?, ?, ?, ?, ?)')
  const growBox = db.prepare('update box set newest = ?, bytes = bytes + ? where id = ?')
  const pageOf = reader.prepare(
    'select place, device, n, body from line where box = ? and place > ? and place <= ? order by place limit ?',
  )
  const deleteLines = db.prepare('delete from line where box = ?')
  const deleteBox = db.prepare('delete from box where id = ?')
  const closeBox = db.prepare(
    'update box set bytes = 0, newest = 0, farewell = ?, gone_until = ? where id = ?',
  )
  const sweepBoxes = db.prepare('delete from box where gone_until <= ?')
  const anyBox = reader.prepare('select 1 from box limit 1')
  const probe = db.prepare('insert into probe values (1, ?) on conflict (id) do update set at = excluded.at')

  /** Takes what was deleted out of the log as well, and gives free pages back. */
  const flushDeleted = async () => {
    for (let tries = 0; tries < ERASE_TRIES; tries += 1) {
      // Neither can be done while this turn's transaction is open.
      while (db.isTransaction) await new Promise(resolve => setImmediate(resolve))
      if (truncateLog(db)) return
      await pause(ERASE_PAUSE_MS)
    }
    setTimeout(() => void flushDeleted().catch(() => undefined), RETRY_MS).unref()
    throw new Error('what was deleted is still in the log, because somebody reads it')
  }

  const sheets = sqliteSheets({ db, reader, write, now, flushDeleted })
  const sweep = async () => {
    const deleted = await write(() => Number(sweepBoxes.run(now()).changes) + sheets.deleteEnded())
    if (deleted > 0) await flushDeleted()
    return true
  }
  let sweeping: NodeJS.Timeout | undefined
  /** Whoever leaves a sheet is told its last moment: it is swept then. A disk that is not well is told by the next request. */
  const planSweep = (isWell = true) => {
    clearTimeout(sweeping)
    if (!reader.isOpen) return
    const wait = isWell ? Math.min(sheets.msUntilNextEnds(), SWEEP_MS) : SWEEP_MS
    sweeping = setTimeout(() => void sweep().then(planSweep, () => planSweep(false)), wait)
    sweeping.unref()
  }
  planSweep()

  return {
    ...sheets.store,
    async putSheet(id, sheet) {
      const put = await sheets.store.putSheet(id, sheet)
      if (put === 'put') planSweep()
      return put
    },
    makeBox: (box, door) =>
      write(() => {
        if (rowToWrite(box)) return 'there'
        sweepBoxes.run(now())
        insertBox.run(Buffer.from(box, 'hex'), door)
        return 'made'
      }),
    async findBox(box) {
      const row = rowToRead(box)
      return row && { door: bytesIn(row, 'door'), farewell: bytesOrNothingIn(row, 'farewell') }
    },
    async append(box, device, n, body) {
      const appended = await write(() => {
        const row = rowToWrite(box)
        if (!row || bytesOrNothingIn(row, 'farewell')) return { result: 'missing' } as const
        const id = numberIn(row, 'id')
        const sender = Buffer.from(device, 'hex')
        const there = findLine.get(id, sender, n)
        if (there)
          return bytesIn(there, 'body').equals(body)
            ? ({ result: 'there', place: numberIn(there, 'place') } as const)
            : ({ result: 'differs' } as const)
        const bytes = countedBytes(body, LIMITS.lineStepBytes)
        if (numberIn(row, 'bytes') + bytes > LIMITS.boxBytes) return { result: 'full' } as const
        const place = numberIn(row, 'newest') + 1
        insertLine.run(id, place, sender, n, body)
        growBox.run(place, bytes, id)
        return { result: 'put', place } as const
      })
      if (appended.result === 'put') watchers.tell(box)
      return appended
    },
    async page(box, after) {
      const row = rowToRead(box)
      if (!row) return { lines: [], newest: 0 }
      const newest = numberIn(row, 'newest')
      const found = pageOf.iterate(numberIn(row, 'id'), after, newest, LIMITS.pageLines)
      return { lines: cutPage(linesOf(found), LIMITS.pageBytes), newest }
    },
    async newest(box) {
      const row = rowToRead(box)
      return row ? numberIn(row, 'newest') : 0
    },
    async sizeOf(box) {
      const row = rowToRead(box)
      return row ? numberIn(row, 'bytes') : 0
    },
    async erase(box, farewell) {
      await write(() => {
        const row = rowToWrite(box)
        if (!row) return
        const id = numberIn(row, 'id')
        deleteLines.run(id)
        if (farewell) closeBox.run(farewell, now() + LIMITS.farewellDays * DAY_MS, id)
        else deleteBox.run(id)
      })
      watchers.tell(box)
      await flushDeleted()
    },
    watch: watchers.watch,
    isWell() {
      try {
        if (!lastWriteWell) probe.run(now())
        anyBox.get()
        lastWriteWell = true
        return true
      } catch {
        return false
      }
    },
    figures() {
      const count = (table: string) =>
        Number(reader.prepare(`select count(*) as n from ${table}`).get()?.['n'])
      const pages = Number(reader.prepare('pragma page_count').get()?.['page_count'])
      const pageSize = Number(reader.prepare('pragma page_size').get()?.['page_size'])
      return { ...figures, boxes: count('box'), sheets: count('sheet'), database_bytes: pages * pageSize }
    },
    async close() {
      clearTimeout(sweeping)
      // Whoever still waits for the commit of this turn hears of it first.
      await new Promise(resolve => setImmediate(resolve))
      reader.close()
      db.close()
    },
  }
}

/** False while somebody reads what is in the log; it does not wait for them. */
function truncateLog(db: DatabaseSync): boolean {
  if (!db.isOpen) return true
  db.exec('pragma busy_timeout = 0; pragma incremental_vacuum')
  const row = db.prepare('pragma wal_checkpoint(truncate)').get()
  db.exec(`pragma busy_timeout = ${BUSY_MS}`)
  return row !== undefined && numberIn(row, 'busy') === 0
}

function* linesOf(rows: Iterable<Row>): Iterable<StoredLine> {
  for (const row of rows)
    yield {
      place: numberIn(row, 'place'),
      device: bytesIn(row, 'device').toString('hex'),
      n: numberIn(row, 'n'),
      body: bytesIn(row, 'body'),
    }
}
