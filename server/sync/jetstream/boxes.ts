import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '#core/sync/contract.ts'
import { cutPage, type Box, type Store, type StoredLine } from '../store.ts'
import { createHeads } from './heads.ts'
import { createLines } from './lines.ts'
import type { Link, Message } from './link.ts'
import { BOXES, FAREWELLS, LINES, subjects } from './streams.ts'

const DAY_MS = 86_400_000
/** Who watches is told this often without a reason, in case a telling was lost with a connection. */
const WATCH_MS = 60_000
/** How long other processes may take to hear that a box is closed. */
const CLOSING_MS = 200
const ERASED_AT_ONCE = 200

type Boxes = Pick<Store, 'makeBox' | 'findBox' | 'append' | 'page' | 'newest' | 'sizeOf' | 'erase' | 'watch'>

/** Boxes and their lines, in streams that every process shares. */
export function jetstreamBoxes(link: Link, now: () => number): Boxes {
  const heads = createHeads(link)
  const lines = createLines(link)

  const farewellOf = async (box: string): Promise<Box | undefined> => {
    const message = await link.last(FAREWELLS, subjects.farewell(box))
    if (!message || Number(message.header('until')) <= now()) return undefined
    return { door: Buffer.from(message.header('door'), 'hex'), farewell: message.body }
  }

  const tellChanged = (box: string) => link.tell(subjects.changed(box))

  const eraseLines = async (box: string) => {
    for (;;) {
      const found = await link.read(LINES, subjects.line(box, '*'), 1, LIMITS.pageLines)
      for (let at = 0; at < found.length; at += ERASED_AT_ONCE)
        await Promise.all(found.slice(at, at + ERASED_AT_ONCE).map(({ seq }) => link.erase(LINES, seq)))
      if (found.length === 0) break
    }
    await link.purge(LINES, subjects.line(box, '*'))
  }

  return {
    async makeBox(box, door) {
      if (await farewellOf(box)) return 'there'
      return (await heads.make(box, door)) ? 'made' : 'there'
    },
    async findBox(box) {
      const head = await heads.find(box)
      return head ? { door: head.door, farewell: undefined } : await farewellOf(box)
    },
    async append(box, device, n, body) {
      const head = await heads.find(box)
      if (!head) return { result: 'missing' }
      const appended = await lines.append(box, head.made, device, n, body)
      if (appended.result === 'put') tellChanged(box)
      return appended
    },
    async page(box, after) {
      const newest = await newestOf(link, box)
      if (newest <= after) return { lines: [], newest }
      const found = await link.read(LINES, subjects.line(box, '*'), after + 1, LIMITS.pageLines)
      return { lines: cutPage(linesOf(found), LIMITS.pageBytes), newest }
    },
    newest: box => newestOf(link, box),
    sizeOf: lines.sizeOf,
    async erase(box, farewell) {
      const head = await heads.find(box)
      if (!head) return
      if (farewell) {
        const until = now() + LIMITS.farewellDays * DAY_MS
        const said = { door: head.door.toString('hex'), until: `${until}` }
        await link.publish(subjects.farewell(box), farewell, { headers: said })
      }
      await heads.close(box)
      tellChanged(box)
      await eraseLines(box)
      // A line may have been on its way in another process that had not heard yet.
      await pause(CLOSING_MS)
      await eraseLines(box)
      await link.purge(BOXES, subjects.box(box))
      heads.forget(box)
      lines.forget(box)
    },
    watch(box, tell) {
      const unhear = link.hear(subjects.changed(box), () => {
        heads.forget(box)
        tell()
      })
      const again = setInterval(tell, WATCH_MS)
      again.unref()
      return () => {
        unhear()
        clearInterval(again)
      }
    },
  }
}

async function newestOf(link: Link, box: string): Promise<number> {
  return (await link.last(LINES, subjects.line(box, '*')))?.seq ?? 0
}

/** The first of two lines with one number counts, should both have got in. */
function* linesOf(messages: readonly Message[]): Iterable<StoredLine> {
  const seen = new Set<string>()
  for (const { seq, subject, body, header } of messages) {
    const device = subject.slice(subject.lastIndexOf('.') + 1)
    const n = Number(header('n'))
    const name = `${device}/${n}`
    if (seen.has(name)) continue
    seen.add(name)
    yield { place: seq, device, n, body }
  }
}
