import type { Store } from '../store.ts'
import type { Link, Message } from './link.ts'
import { SHEETS, subjects } from './streams.ts'

type Sheets = Pick<Store, 'putSheet' | 'findSheet' | 'viewSheet' | 'eraseSheet'>

/**
 * Sheets in a stream that every process shares. A view is a subject of its own that can be taken once, so that however
 * many ask at the same time, no more are taken than there are.
 */
export function jetstreamSheets(link: Link, now: () => number): Sheets {
  const headOf = async (id: string): Promise<Message | undefined> => {
    const head = await link.last(SHEETS, subjects.sheet(id))
    return head && Number(head.header('until')) > now() ? head : undefined
  }
  const viewsOf = async (id: string) =>
    Object.keys(await link.count(SHEETS, subjects.sheetView(id, '*'))).length
  const ownerIn = (head: Message) => Buffer.from(head.header('owner'), 'hex')
  const eraseAll = async (subject: string) => {
    const message = await link.last(SHEETS, subject)
    if (message) await link.erase(SHEETS, message.seq)
    await link.purge(SHEETS, subject)
  }
  const eraseSheet = async (id: string) => {
    await eraseAll(subjects.sheet(id))
    await eraseAll(subjects.sheetBody(id))
    await link.purge(SHEETS, subjects.sheetView(id, '*'))
  }

  return {
    async putSheet(id, { owner, until, views, body }) {
      const there = await headOf(id)
      if (!there) {
        await eraseSheet(id)
        await link.publish(subjects.sheetBody(id), body, { isFirst: true })
        const headers = { owner: owner.toString('hex'), until: `${until}`, views: `${views}` }
        const { result } = await link.publish(subjects.sheet(id), new Uint8Array(), {
          headers,
          isFirst: true,
        })
        if (result === 'put') return 'put'
      }
      const head = await headOf(id)
      const known = await link.last(SHEETS, subjects.sheetBody(id))
      const isSame = head && ownerIn(head).equals(owner) && known && Buffer.from(known.body).equals(body)
      return isSame === true ? 'there' : 'differs'
    },
    async findSheet(id) {
      const head = await headOf(id)
      if (!head) return undefined
      const viewsLeft = Math.max(0, Number(head.header('views')) - (await viewsOf(id)))
      return { owner: ownerIn(head), until: Number(head.header('until')), viewsLeft }
    },
    async viewSheet(id) {
      const head = await headOf(id)
      if (!head) return undefined
      const views = Number(head.header('views'))
      const body = await link.last(SHEETS, subjects.sheetBody(id))
      if (!body) return undefined
      for (let view = await viewsOf(id); view < views; view += 1) {
        const subject = subjects.sheetView(id, view)
        const { result } = await link.publish(subject, new Uint8Array(), { isFirst: true })
        if (result !== 'put') continue
        if (view === views - 1) await eraseAll(subjects.sheetBody(id))
        return body.body
      }
      return undefined
    },
    eraseSheet,
  }
}
