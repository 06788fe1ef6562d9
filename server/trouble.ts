/** Expected trouble of starting. Each is a value that holds what is needed to say it; a broken promise throws. */
export type Trouble =
  | { readonly problem: 'bad-port'; readonly given: string }
  | { readonly problem: 'bad-host'; readonly given: string }
  | { readonly problem: 'bad-origin'; readonly given: string }
  | { readonly problem: 'bad-prefix'; readonly given: string }
  | { readonly problem: 'bad-proxies'; readonly given: string }
  | { readonly problem: 'bad-connections'; readonly given: string }
  | { readonly problem: 'bad-sync'; readonly given: string }
  | { readonly problem: 'bad-nats'; readonly given: string }
  | { readonly problem: 'bad-replicas'; readonly given: string }
  | { readonly problem: 'bad-metrics-port'; readonly given: string }
  | { readonly problem: 'bad-log-format'; readonly given: string }
  | { readonly problem: 'bad-log-level'; readonly given: string }
  | { readonly problem: 'not-built' }
  | { readonly problem: 'port-taken'; readonly port: number }
  | { readonly problem: 'port-forbidden'; readonly port: number }
  | { readonly problem: 'cannot-listen'; readonly host: string; readonly port: number; readonly code: string }

/** The folder of the boxes cannot be used; the site is served without them. */
export interface DataTrouble {
  readonly folder: string
  readonly code: string
}

/** What hinders the server from listening, by the code the system gives. */
export function troubleOfListening(code: string | undefined, host: string, port: number): Trouble {
  if (code === 'EADDRINUSE') return { problem: 'port-taken', port }
  if (code === 'EACCES') return { problem: 'port-forbidden', port }
  return { problem: 'cannot-listen', host, port, code: code ?? 'unknown' }
}
