/** Entries of older formats become entries of today. A step is never changed once it has been released. */
import { DIARY_FORMAT } from './export.ts'

/** One entry of a format as one of the next format; what it does not know it gives back as it is. */
export type Migration = (value: unknown) => unknown

/**
 * Format 0 is what version 0.1 kept on the phone: paintings without shares and spots, knots without a name, no notes
 * of days. All of that is still read as it is; nothing is made up for what was not told.
 */
const fromKeptOnPhone: Migration = value => value

/** The step at place n leads from format n to n + 1. */
export const MIGRATIONS: readonly Migration[] = [fromKeptOnPhone]

/** One entry of format `from` in the shape of today, still unread: `parseEvent` decides. */
export function migrate(
  value: unknown,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  return migrations.slice(Math.max(0, from)).reduce((entry, step) => step(entry), value)
}

/** Whether this version can lead entries of a format to today. */
export function canMigrate(from: number): boolean {
  return Number.isInteger(from) && from >= 0 && from <= DIARY_FORMAT
}
