import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from './log.ts'
import { UNREADABLE, type Answer, type Asked, type Server } from './server.ts'

/** Answers what is not the site's, in its own time; false when it is. `query` is what follows `?`, or nothing. */
export type Elsewhere = (
  asked: Asked,
  query: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => boolean

/**
 * Joins a server to Node: reads what is asked from the connection, and writes the answer to it. Of several requests on
 * one connection each waits until the answer before is taken and everybody else had a turn. `elsewhere` is asked first.
 */
export function createListener(
  server: Server['answer'],
  log: Log,
  elsewhere: Elsewhere = () => false,
): RequestListener {
  const queues = new WeakMap<Socket, (() => void)[]>()
  return (incoming, outgoing) => {
    const { socket } = incoming
    const answerNow = () => {
      if (socket.destroyed) return
      const asked = read(incoming)
      if (asked && elsewhere(asked, queryOf(incoming.url ?? ''), incoming, outgoing)) return
      const answer = asked ? server(asked) : unreadable(log)
      outgoing.writeHead(answer.status, [...answer.headers])
      outgoing.end(answer.body)
    }
    const answerNext = () => {
      const next = queues.get(socket)?.shift()
      if (next === undefined) queues.delete(socket)
      else setImmediate(next)
    }
    outgoing.once('close', answerNext)
    const queue = queues.get(socket)
    if (queue) return void queue.push(answerNow)
    queues.set(socket, [])
    answerNow()
  }
}

/** Undefined when it is no sensible request. */
function read(incoming: IncomingMessage): Asked | undefined {
  const { method = '', url = '', headers, socket } = incoming
  const path = pathOf(url, method)
  if (path === undefined || !hasOneHost(incoming)) return undefined
  return { method, path, headers, peer: socket.remoteAddress }
}

function unreadable(log: Log): Answer {
  log({ event: 'unreadable', status: UNREADABLE.status })
  return UNREADABLE
}

function queryOf(target: string): string {
  return /^[^?#]*\?([^#]*)/.exec(target)?.[1] ?? ''
}

/** A request is for a path, or as proxies may send it, for a whole address; `*` is what OPTIONS asks for. */
function pathOf(target: string, method: string): string | undefined {
  const relative = target.startsWith('/') ? target : /^https?:\/\/[^/?#]+(.*)$/i.exec(target)?.[1]
  if (relative === undefined) return target === '*' && method === 'OPTIONS' ? target : undefined
  const [path = ''] = relative.split(/[?#]/, 1)
  return path.includes('\\') ? undefined : path || '/'
}

const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[0-9a-f:.]+\])(?::\d*)?$/i

/** Two hosts are two opinions about who was asked; Node itself takes the first and is content. */
function hasOneHost({ rawHeaders, headers }: IncomingMessage): boolean {
  const names = rawHeaders.filter(
    (text, at) => at % 2 === 0 && text.length === 4 && text.toLowerCase() === 'host',
  )
  return names.length <= 1 && HOST.test(headers.host ?? '')
}
