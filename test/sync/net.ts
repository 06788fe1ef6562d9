/** The way between devices and a server in memory, on which a schedule decides what arrives, is lost or comes twice. */
import * as v from 'valibot'
import type { FakeServer } from '#app/platform/fake/server.ts'
import type { Answer, Question, ServerLink } from '#app/platform/sync/server-link.ts'

/** A message on its way: what happens when it arrives, and when it never does. */
interface Message {
  readonly arrive: () => void
  readonly lose: () => void
}

interface Net {
  /** Questions and answers on their way. */
  readonly messages: Message[]
  /** While it is calm everything arrives at once. */
  readonly calm: (isCalm: boolean) => void
  /** The way of one page; a dead one hears nothing any more. */
  readonly link: (isDead: () => boolean) => ServerLink
}

/** `date`: what the server's clock shows, epoch ms. */
export function createNet(server: FakeServer, date: () => number): Net {
  const messages: Message[] = []
  let isCalm = false
  return {
    messages,
    calm(next) {
      isCalm = next
    },
    link: isDead => ({
      ask: <Value>(question: Question, schema: v.GenericSchema<unknown, Value>) =>
        new Promise<Answer<Value>>(resolve => {
          const tell = (answer: Answer<Value>) => {
            if (!isDead()) resolve(answer)
          }
          const lose = () => tell({ ok: false, why: 'away' })
          const send = (arrive: () => void) => {
            if (isCalm) arrive()
            else messages.push({ arrive, lose })
          }
          send(() => {
            const reply = server.answer(question)
            const answer: Answer<Value> = reply.ok
              ? { ok: true, value: v.parse(schema, reply.value), date: date() }
              : reply
            send(() => tell(answer))
          })
        }),
      follow: () => () => undefined,
      whenOnline: () => () => undefined,
    }),
  }
}
