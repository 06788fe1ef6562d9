import { field, textField } from './field.ts'

/** A connection in WebDriver BiDi: commands that are answered, and events. */
export interface Bidi {
  readonly send: (method: string, params: object) => Promise<unknown>
  readonly on: (event: string, heard: (params: unknown) => void) => void
  readonly close: () => void
}

const ANSWER_MS = 60_000

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** Connects to a browser that listens at a ws: address. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, (params: unknown) => void>()
  let lastId = 0

  const giveUp = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'))
    waiting.clear()
  }
  socket.addEventListener('close', giveUp)
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data))
    if (field(message, 'type') === 'event') {
      listeners.get(textField(message, 'method'))?.(field(message, 'params'))
      return
    }
    const id = Number(field(message, 'id'))
    const asked = waiting.get(id)
    waiting.delete(id)
    if (field(message, 'type') === 'success') asked?.resolve(field(message, 'result'))
    else asked?.reject(new Error(`${textField(message, 'error')}: ${textField(message, 'message')}`))
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${address}`)), { once: true })
  })

  return {
    send(method, params) {
      lastId += 1
      const id = lastId
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(id)
          reject(new Error(`${method} was not answered`))
        }, ANSWER_MS)
        const settle = <Value>(how: (value: Value) => void) => {
          return (value: Value) => {
            clearTimeout(late)
            how(value)
          }
        }
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
        socket.send(JSON.stringify({ id, method, params }))
      })
    },
    on(event, heard) {
      listeners.set(event, heard)
    },
    close() {
      socket.close()
    },
  }
}
