import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { codeOf } from './open-sync.ts'
import { DATABASE } from './sqlite-store.ts'

interface Asked {
  /** Where the boxes lie. */
  readonly folder: string
  /** The new file. */
  readonly file: string | undefined
  readonly isInNats: boolean
}

interface Copied {
  readonly ok: true
  readonly file: string
  readonly boxes: number
  readonly lines: number
  readonly bytes: number
}

export type NotCopied =
  | { readonly ok: false; readonly problem: 'no-file-named' | 'in-nats' }
  | { readonly ok: false; readonly problem: 'file-exists'; readonly file: string }
  | { readonly ok: false; readonly problem: 'no-boxes'; readonly folder: string }
  | {
      readonly ok: false
      readonly problem: 'unreadable' | 'unwritable' | 'not-whole'
      readonly file: string
      readonly code: string
    }

/**
 * Copies the boxes as they are at one moment, also while the server writes. The copy has nothing of what was erased. It
 * gets its name only when it was read to its end and flushed, and never takes the place of a file that is there.
 */
export function copyBoxes({ folder, file, isInNats }: Asked): Copied | NotCopied {
  if (isInNats) return { ok: false, problem: 'in-nats' }
  if (file === undefined || file === '') return { ok: false, problem: 'no-file-named' }
  const target = resolve(file)
  if (existsSync(target)) return { ok: false, problem: 'file-exists', file }
  const database = join(folder, DATABASE)
  if (!existsSync(database)) return { ok: false, problem: 'no-boxes', folder }
  const part = `${target}.${process.pid}.part`
  try {
    const found = writeCopy(database, part)
    if (found) return { ok: false, problem: found.problem, file: found.of, code: found.code }
    const checked = checkCopy(part)
    if (!checked.isWhole) return { ok: false, problem: 'not-whole', file, code: checked.code }
    flush(part)
    // Unlike renaming, a second name is refused when it is taken.
    linkSync(part, target)
    flush(dirname(target))
    return { ok: true, file, boxes: checked.boxes, lines: checked.lines, bytes: statSync(target).size }
  } catch (error) {
    return codeOf(error) === 'EEXIST'
      ? { ok: false, problem: 'file-exists', file }
      : { ok: false, problem: 'unwritable', file, code: codeOf(error) }
  } finally {
    rmSync(part, { force: true })
    rmSync(`${part}-journal`, { force: true })
  }
}

/** What went wrong, if anything. */
function writeCopy(database: string, part: string) {
  let db: DatabaseSync
  try {
    db = new DatabaseSync(database, { readOnly: true, timeout: 10_000 })
    db.prepare('select count(*) from line').get()
  } catch (error) {
    return { problem: 'unreadable', of: database, code: codeOf(error) } as const
  }
  try {
    db.prepare('vacuum into ?').run(part)
    return undefined
  } catch (error) {
    return { problem: 'unwritable', of: part, code: codeOf(error) } as const
  } finally {
    db.close()
  }
}

function checkCopy(part: string) {
  const copy = new DatabaseSync(part, { readOnly: true })
  try {
    const said = copy.prepare('pragma integrity_check').get()?.['integrity_check']
    if (said !== 'ok') return { isWhole: false, code: String(said) } as const
    const count = (table: string) => Number(copy.prepare(`select count(*) as n from ${table}`).get()?.['n'])
    return { isWhole: true, boxes: count('box'), lines: count('line') } as const
  } finally {
    copy.close()
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
