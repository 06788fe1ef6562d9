import { isIP } from 'node:net'
import { PREFIXES, type Prefix } from './site-path.ts'
import { LIMITS } from './connections.ts'
import { LOG_FORMATS, LOG_LEVELS, type LogOptions } from './log.ts'
import { parseOrigin } from './origin.ts'
import { parseTrustedProxies } from './trusted-proxies.ts'
import type { Trouble } from './trouble.ts'

/** Where the server listens, where people find it, whom it believes, and what it tells. */
interface Config {
  readonly host: string
  readonly port: number
  readonly site: string | undefined
  readonly prefix: Prefix
  readonly trustedProxies: readonly string[]
  readonly maxConnections: number
  readonly log: LogOptions
  readonly sync: SyncConfig
  /** Where metrics are told, if anywhere. */
  readonly metricsPort: number | undefined
}

/** Whether devices are kept in step, and where their lines lie: in a folder, or with NATS. */
export interface SyncConfig {
  readonly isOn: boolean
  /** Undefined: the folder beside the app. */
  readonly data: string | undefined
  /** Addresses of NATS servers; none: the folder. */
  readonly nats: readonly string[]
  readonly replicas: number
}

/** What was read. Even a refusal says how it is to be logged. */
export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly trouble: Trouble; readonly log: LogOptions }

/**
 * Reads the environment. What is empty counts as not said, except the port and the host: an empty one is a variable
 * that somebody forgot to fill. At a terminal the log is meant for eyes.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  atTerminal: boolean,
): ConfigRead {
  const formatSaid = environment['UNKNOT_LOG'] || (atTerminal ? 'text' : 'json')
  const levelSaid = environment['UNKNOT_LOG_LEVEL'] || 'info'
  const portSaid = environment['PORT'] ?? '4321'
  const hostSaid = environment['HOST'] ?? 'localhost'
  const originSaid = environment['UNKNOT_ORIGIN'] ?? ''
  const prefixSaid = environment['UNKNOT_PREFIX'] || 'kept'
  const proxiesSaid = environment['UNKNOT_TRUSTED_PROXIES'] ?? ''
  const connectionsSaid = environment['UNKNOT_MAX_CONNECTIONS'] || `${LIMITS.connections}`
  const syncSaid = environment['UNKNOT_SYNC'] || 'on'
  const natsSaid = environment['UNKNOT_NATS'] ?? ''
  const replicasSaid = environment['UNKNOT_NATS_REPLICAS'] || '3'
  const metricsSaid = environment['UNKNOT_METRICS_PORT'] ?? ''
  const format = LOG_FORMATS.find(known => known === formatSaid)
  const level = LOG_LEVELS.find(known => known === levelSaid)
  const log = { format: format ?? 'json', level: level ?? 'info' } as const
  const refuse = (trouble: Trouble): ConfigRead => ({ ok: false, trouble, log })

  if (format === undefined) return refuse({ problem: 'bad-log-format', given: formatSaid })
  if (level === undefined) return refuse({ problem: 'bad-log-level', given: levelSaid })
  const port = parseWhole(portSaid, 0, 65_535)
  if (port === undefined) return refuse({ problem: 'bad-port', given: portSaid })
  const host = hostSaid.replace(/^\[(.*)\]$/, '$1')
  if (!isHost(host)) return refuse({ problem: 'bad-host', given: hostSaid })
  const site = parseOrigin(originSaid)
  if (site === undefined && originSaid !== '') return refuse({ problem: 'bad-origin', given: originSaid })
  const prefix = PREFIXES.find(known => known === prefixSaid)
  if (prefix === undefined) return refuse({ problem: 'bad-prefix', given: prefixSaid })
  const trustedProxies = parseTrustedProxies(proxiesSaid)
  if (trustedProxies === undefined) return refuse({ problem: 'bad-proxies', given: proxiesSaid })
  const maxConnections = parseWhole(connectionsSaid, 1, 100_000)
  if (maxConnections === undefined) return refuse({ problem: 'bad-connections', given: connectionsSaid })
  if (syncSaid !== 'on' && syncSaid !== 'off') return refuse({ problem: 'bad-sync', given: syncSaid })
  const nats = parseNats(natsSaid)
  if (nats === undefined) return refuse({ problem: 'bad-nats', given: natsSaid })
  const replicas = parseWhole(replicasSaid, 1, 5)
  if (replicas === undefined) return refuse({ problem: 'bad-replicas', given: replicasSaid })
  const metricsPort = metricsSaid === '' ? undefined : parseWhole(metricsSaid, 0, 65_535)
  if (metricsPort === undefined && metricsSaid !== '')
    return refuse({ problem: 'bad-metrics-port', given: metricsSaid })
  const sync = { isOn: syncSaid === 'on', data: environment['UNKNOT_DATA'] || undefined, nats, replicas }
  return {
    ok: true,
    config: { host, port, site, prefix, trustedProxies, maxConnections, log, sync, metricsPort },
  }
}

/** `nats://a:4222,nats://b:4222`; an empty list when nothing is said. */
function parseNats(text: string): readonly string[] | undefined {
  if (text === '') return []
  const servers = text.split(',').map(server => server.trim())
  return servers.every(server => /^(?:nats|tls):\/\/[^\s/,]+$/.test(server) && URL.canParse(server))
    ? servers
    : undefined
}

function parseWhole(text: string, min: number, max: number): number | undefined {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1
  return value >= min && value <= max ? value : undefined
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text)
}
