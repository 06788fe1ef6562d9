import type { IncomingMessage, RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from './log.ts'
import { UNREADABLE, type Answer, type Server } from './server.ts'

/**
 * Joins a server to Node: reads what is asked from the connection, and writes the answer to it. Of several requests on
 * one connection each waits until the answer before is taken and everybody else had a turn.
 */
export function createListener(server: Server['answer'], log: Log): RequestListener {
  const queues = new WeakMap<Socket, (() => void)[]>()
  return (incoming, outgoing) => {
    const { socket } = incoming
    const answerNow = () => {
      if (socket.destroyed) return
      const answer = answerFor(incoming, server, log)
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

function answerFor(incoming: IncomingMessage, server: Server['answer'], log: Log): Answer {
  const { method = '', url = '', headers, socket } = incoming
  const path = pathOf(url, method)
  if (path === undefined || !hasOneHost(incoming)) {
    log({ event: 'unreadable', status: UNREADABLE.status })
    return UNREADABLE
  }
  return server({ method, path, headers, peer: socket.remoteAddress })
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
