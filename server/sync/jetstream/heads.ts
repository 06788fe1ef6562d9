import type { Link } from './link.ts'
import { BOXES, subjects } from './streams.ts'

/** A box in use: the hash of its door, and a number that no other box of that name ever had. */
interface Head {
  readonly door: Buffer
  readonly made: number
}

interface Heads {
  readonly find: (box: string) => Promise<Head | undefined>
  /** False when there is one. */
  readonly make: (box: string, door: Buffer) => Promise<boolean>
  /** From now on nobody finds it. */
  readonly close: (box: string) => Promise<void>
  readonly forget: (box: string) => void
}

/** How long a process may believe what it knows of a box without asking; it also hears of changes. */
const BELIEVED_MS = 10_000
const MAX_KNOWN = 20_000
const CLOSED = 'closed'

/** The boxes there are, remembered for a moment, since every request asks. */
export function createHeads(link: Link): Heads {
  const known = new Map<string, { readonly head: Head; readonly at: number }>()
  link.hear(subjects.box('*'), subject => known.delete(subject.slice(subject.lastIndexOf('.') + 1)))

  return {
    async find(box) {
      const believed = known.get(box)
      if (believed && performance.now() - believed.at < BELIEVED_MS) return believed.head
      known.delete(box)
      const message = await link.last(BOXES, subjects.box(box))
      if (!message || message.header('state') === CLOSED) return undefined
      const head = { door: Buffer.from(message.body), made: message.seq }
      if (known.size >= MAX_KNOWN) known.clear()
      known.set(box, { head, at: performance.now() })
      return head
    },
    async make(box, door) {
      const { result } = await link.publish(subjects.box(box), door, { isFirst: true })
      return result === 'put'
    },
    async close(box) {
      known.delete(box)
      await link.publish(subjects.box(box), new Uint8Array(), { headers: { state: CLOSED } })
    },
    forget: box => void known.delete(box),
  }
}
