/** A device that speaks to the sync server over HTTP, for tests and benches: no sealing, no diary. */
import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import {
  boxPath,
  changesPath,
  linePath,
  linesPath,
  messagePath,
  newSheetPath,
  roomPath,
  ROOMS_PATH,
  seatPath,
  sheetPath,
  sheetStatePath,
} from '#core/sync/contract.ts'
import { pageSchema, putSchema, refusalSchema, roomSchema } from '#core/sync/protocol.ts'

/** A box with its door, made up. */
export interface Keys {
  readonly box: string
  readonly door: string
}

export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')

/** What a box's devices share. */
export function newKeys(): Keys {
  return { box: randomHex(16), door: randomHex(32) }
}

/** Asks the server at `url`, which has no slash at its end; `headers` come with everything. */
export function syncClient(url: string, headers: Readonly<Record<string, string>> = {}) {
  const ask = (
    method: string,
    path: string,
    key?: string,
    body?: Uint8Array | string,
    signal?: AbortSignal,
  ) =>
    fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
      ...(signal ? { signal } : {}),
    })
  return {
    ask,
    makeBox: ({ box, door }: Keys) => ask('PUT', boxPath(box), door),
    erase: ({ box, door }: Keys, farewell?: Uint8Array) => ask('DELETE', boxPath(box), door, farewell),
    put: ({ box, door }: Keys, device: string, n: number, body: Uint8Array) =>
      ask('PUT', linePath(box, device, n), door, body),
    lines: ({ box, door }: Keys, after = 0) => ask('GET', linesPath(box, after), door),
    changes: ({ box, door }: Keys, signal?: AbortSignal) =>
      ask('GET', changesPath(box), door, undefined, signal),
    openRoom: (hello: string) => ask('POST', ROOMS_PATH, undefined, hello),
    takeSeat: (room: string) => ask('POST', seatPath(room)),
    say: (room: string, side: 'host' | 'guest', key: string, message: string) =>
      ask('PUT', messagePath(room, side), key, message),
    hear: (room: string, speaker: 'host' | 'guest', key: string) =>
      ask('GET', messagePath(room, speaker), key),
    burn: (room: string, key: string) => ask('DELETE', roomPath(room), key),
    leaveSheet: (id: string, key: string, jwe: string, until: number, views: number) =>
      ask('PUT', newSheetPath(id, until, views), key, jwe),
    readSheet: (id: string) => ask('GET', `${sheetPath(id)}?recipient=A%20practice`),
    sheetState: (id: string, key: string) => ask('GET', sheetStatePath(id), key),
    takeSheetBack: (id: string, key: string) => ask('DELETE', sheetPath(id), key),
  }
}

/** The place of a line that was put. */
export async function placeIn(answer: Response): Promise<number> {
  return v.parse(putSchema, await answer.json()).place
}

export async function pageIn(answer: Response) {
  return v.parse(pageSchema, await answer.json())
}

export async function roomIn(answer: Response) {
  return v.parse(roomSchema, await answer.json())
}

/** The refusal of an answer, with its status. */
export async function refusalIn(answer: Response) {
  return { status: answer.status, ...v.parse(refusalSchema, await answer.json()) }
}

/** The places that a stream of changes tells, one by one; ends with the stream. */
export async function* placesTold(answer: Response): AsyncGenerator<number> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) if (event.startsWith('data: ')) yield Number(event.slice(6))
  }
}
