/** What the server tells its operator: one line for each answer, for the start, the stop and what was refused. */
import type { DataTrouble, Trouble } from './trouble.ts'

export const LOG_FORMATS = ['json', 'text', 'off'] as const
/** From telling everything to telling only what broke. */
export const LOG_LEVELS = ['info', 'warn', 'error'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** How lines look, and from which level on they are written. */
export interface LogOptions {
  readonly format: (typeof LOG_FORMATS)[number]
  readonly level: LogLevel
}

/** What broke: its kind and where. The message is left out, as it may repeat what a person typed. */
interface LoggedError {
  readonly kind: string
  readonly stack: readonly string[]
}

/** What can be told. No address of whoever asks, no raw path and no body has a place in it. */
export type LogEntry =
  | { readonly event: 'started'; readonly host: string; readonly port: number }
  | { readonly event: 'metrics'; readonly port: number }
  | { readonly event: 'metrics-off'; readonly code: string }
  | ({ readonly event: 'sync-off' } & DataTrouble)
  | { readonly event: 'stopping'; readonly signal: string }
  | { readonly event: 'stopped' }
  | ({ readonly event: 'refused' } & Trouble)
  | { readonly event: 'crashed'; readonly error: LoggedError }
  | { readonly event: 'unreadable'; readonly status: number }
  | {
      readonly event: 'answered'
      readonly method: string
      readonly route: string
      readonly status: number
      readonly ms: number
      readonly error?: LoggedError
    }

export type Log = (entry: LogEntry) => void

/** Writes each entry as one line. */
export function createLog(
  { format, level: lowest }: LogOptions,
  write: (line: string) => void,
  now: () => number = Date.now,
): Log {
  if (format === 'off') return () => undefined
  return entry => {
    const level = levelOf(entry)
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(lowest)) return
    const { event, ...details } = entry
    const time = new Date(now()).toISOString()
    write(
      format === 'json'
        ? JSON.stringify({ time, level, event, ...details })
        : [time, level.padEnd(5), event, ...Object.entries(details).map(formatPair)].join(' '),
    )
  }
}

const ERRORS: readonly LogEntry['event'][] = ['refused', 'crashed', 'sync-off', 'metrics-off']

function levelOf(entry: LogEntry): LogLevel {
  if (ERRORS.includes(entry.event)) return 'error'
  if (!('status' in entry) || entry.status < 400) return 'info'
  return entry.status < 500 ? 'warn' : 'error'
}

/** Anything but a plain word is quoted, so that a value can never look like a line of its own. */
function formatPair([name, value]: readonly [string, unknown]): string {
  return `${name}=${typeof value === 'string' && /^[\w/:.*-]+$/.test(value) ? value : JSON.stringify(value)}`
}

/** The kind and the places of an error, without its message. */
export function describeError(error: Error): LoggedError {
  const kind = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const places = error.message === '' ? error.stack : error.stack?.replace(error.message, () => '')
  const lines = places?.split('\n').filter(line => /^ {4}at /.test(line)) ?? []
  return { kind, stack: lines.map(line => line.trim()) }
}
