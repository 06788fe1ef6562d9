/** A box as one device asks for it: the addresses, and what is sealed on the way. */
import * as v from 'valibot'
import type { Content } from '#core/sync/content.ts'
import { boxPath, linePath, linesPath } from '#core/sync/contract.ts'
import { pageSchema, putSchema, type Page } from '#core/sync/protocol.ts'
import { fromBase64, type Bytes } from '#app/platform/sync/bytes.ts'
import { boxKeys, type BoxKeys } from '#app/platform/sync/keys.ts'
import { openLine, sealLine } from '#app/platform/sync/seal.ts'
import type { Answer, ServerLink } from '#app/platform/sync/server-link.ts'

/** A box on the server, for whoever has the key of its door. */
export interface BoxAtServer {
  readonly make: () => Promise<Answer<unknown>>
  readonly read: (after: number) => Promise<Answer<Page>>
  readonly put: (device: string, n: number, body: Bytes) => Promise<Answer<{ readonly place: number }>>
  readonly erase: (farewell?: Bytes) => Promise<Answer<unknown>>
}

export interface Box extends BoxAtServer {
  readonly keys: BoxKeys
  /** The sealed octets; none when it is too much for a line. */
  readonly seal: (device: string, n: number, content: Content) => Promise<Bytes | undefined>
  /** What a line of a page holds; none when it cannot be opened. */
  readonly open: (line: Page['lines'][number]) => Promise<Content | undefined>
}

/** How lines are sealed and opened. */
export interface Sealing {
  readonly boxKeys: typeof boxKeys
  readonly sealLine: typeof sealLine
  readonly openLine: typeof openLine
}

const SEALING: Sealing = { boxKeys, sealLine, openLine }

/** The box of this name and door, without what opens its lines. */
export function boxAtServer(link: ServerLink, { box, door }: Pick<BoxKeys, 'box' | 'door'>): BoxAtServer {
  return {
    make: () => link.ask({ method: 'PUT', path: boxPath(box), door }, v.unknown()),
    read: after => link.ask({ method: 'GET', path: linesPath(box, after), door }, pageSchema),
    put: (device, n, body) =>
      link.ask({ method: 'PUT', path: linePath(box, device, n), door, body }, putSchema),
    erase: farewell =>
      link.ask(
        { method: 'DELETE', path: boxPath(box), door, ...(farewell ? { body: farewell } : {}) },
        v.unknown(),
      ),
  }
}

/** Whether there is no such box, or none any more. */
export function isNoBox<Value>(answer: Answer<Value>): boolean {
  return !answer.ok && (answer.why === 'door' || answer.why === 'gone')
}

/** The box of a secret (base64). */
export async function openBox(link: ServerLink, secret: string, sealing: Sealing = SEALING): Promise<Box> {
  const keys = await sealing.boxKeys(fromBase64(secret) ?? new Uint8Array())
  return {
    ...boxAtServer(link, keys),
    keys,
    seal: (device, n, content) => sealing.sealLine(keys, { device, n }, content),
    async open({ device, n, body }) {
      const bytes = fromBase64(body)
      const opened = bytes && (await sealing.openLine(keys, { device, n }, bytes))
      return opened?.ok ? opened.content : undefined
    },
  }
}
