import { LOG_FORMATS, LOG_LEVELS, type LogOptions } from './log.ts'
import type { Trouble } from './trouble.ts'

/** Where the server listens, and what it tells. */
interface Config {
  readonly host: string
  readonly port: number
  readonly log: LogOptions
}

/** What was read. Even a refusal says how it is to be logged. */
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly trouble: Trouble; readonly log: LogOptions }

/** Reads the environment. What is empty counts as not said; at a terminal the log is meant for eyes. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  atTerminal: boolean,
): ConfigRead {
  const formatSaid = environment['UNKNOT_LOG'] || (atTerminal ? 'text' : 'json')
  const levelSaid = environment['UNKNOT_LOG_LEVEL'] || 'info'
  const portSaid = environment['PORT'] || '4321'
  const format = LOG_FORMATS.find(known => known === formatSaid)
  const level = LOG_LEVELS.find(known => known === levelSaid)
  const log = { format: format ?? 'json', level: level ?? 'info' } as const
  const refuse = (trouble: Trouble): ConfigRead => ({ ok: false, trouble, log })

  if (format === undefined) return refuse({ problem: 'bad-log-format', given: formatSaid })
  if (level === undefined) return refuse({ problem: 'bad-log-level', given: levelSaid })
  if (!isPort(portSaid)) return refuse({ problem: 'bad-port', given: portSaid })
  const host = environment['HOST'] || 'localhost'
  return { ok: true, config: { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(portSaid), log } }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}
