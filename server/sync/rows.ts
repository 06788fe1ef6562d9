/** Columns of a row that SQLite gave, by the type our schema says they have. */
import type { SQLOutputValue } from 'node:sqlite'

/** A row as `node:sqlite` gives it; undefined when there is none. */
export type Row = Record<string, SQLOutputValue>

export function numberIn(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`${column} is no number`)
  return value
}

export function bytesIn(row: Row, column: string): Buffer {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`${column} is no blob`)
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}

export function bytesOrNothingIn(row: Row, column: string): Buffer | undefined {
  return row[column] === null ? undefined : bytesIn(row, column)
}
