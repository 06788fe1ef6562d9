/** Figures for Prometheus: counts of answers by route, what the store says of itself, and the process. */
import { createServer, type Server } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { LogEntry } from './log.ts'

export interface Metrics {
  /** Counts what is told to the log. */
  readonly count: (entry: LogEntry) => void
  /** In the text format of Prometheus; `figures` are of the store and the streams, by name. */
  readonly text: (figures: Readonly<Record<string, number>>) => string
}

export function createMetrics(): Metrics {
  const answers = new Map<string, { count: number; ms: number }>()
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  return {
    count(entry) {
      if (entry.event !== 'answered') return
      const labels = `method="${methodIn(entry.method)}",route="${entry.route}",status="${entry.status}"`
      const known = answers.get(labels) ?? { count: 0, ms: 0 }
      answers.set(labels, { count: known.count + 1, ms: known.ms + entry.ms })
    },
    text(figures) {
      const { user, system } = process.cpuUsage()
      const lines = [
        '# TYPE unknot_answers_total counter',
        ...[...answers].map(([labels, { count }]) => `unknot_answers_total{${labels}} ${count}`),
        '# TYPE unknot_answer_seconds_total counter',
        ...[...answers].map(([labels, { ms }]) => `unknot_answer_seconds_total{${labels}} ${ms / 1000}`),
        ...Object.entries(figures).flatMap(([name, value]) => gauge(`unknot_sync_${name}`, value)),
        ...gauge('process_resident_memory_bytes', process.memoryUsage.rss()),
        '# TYPE process_cpu_seconds_total counter',
        `process_cpu_seconds_total ${(user + system) / 1e6}`,
        ...gauge('nodejs_eventloop_lag_p99_seconds', delay.percentile(99) / 1e9),
      ]
      delay.reset()
      return `${lines.join('\n')}\n`
    },
  }
}

/** Tells them at `/metrics` of a port of their own; what listens is returned, to be closed. */
export function serveMetrics(text: () => string, host: string, port: number): Server {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url !== '/metrics') return void outgoing.writeHead(404).end()
    outgoing.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text())
  })
  return server.listen(port, host)
}

function gauge(name: string, value: number): readonly string[] {
  return [`# TYPE ${name} gauge`, `${name} ${value}`]
}

/** Anybody can send any word as a method, and each would be a row of its own. */
function methodIn(method: string): string {
  return ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other'
}
