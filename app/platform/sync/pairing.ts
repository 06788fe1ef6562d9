/** Bringing the secret of one device to another by figures that a person reads there and types here: docs/sync.md. */
import * as v from 'valibot'
import { LIMITS, messagePath, roomPath, ROOM, ROOMS_PATH, seatPath } from '#core/sync/contract.ts'
import { roomSchema } from '#core/sync/protocol.ts'
import { base64Of, fromBase64, type Bytes } from './bytes.ts'
import { isSameTag, startCpace, TAG_BYTES } from './cpace.ts'
import { derive, SECRET_BYTES } from './keys.ts'
import { openBytes, sealBytes } from './seal.ts'
import type { NoAnswer, ServerLink } from './server-link.ts'

const SESSION_BYTES = 16
const SHARE_BYTES = 32
/** How many of the figures the server does not know. */
const FIGURES = 6
/** How often each side looks whether the other said something. Milliseconds. */
const LOOK_MS = 700

const utf8 = new TextEncoder()
const CHANNEL = utf8.encode('unknot/1/pairing')
const NAMES = [utf8.encode('host'), utf8.encode('guest')] as const

type Ask = Pick<ServerLink, 'ask'>

/** `wrong`: somebody typed other figures, and the code is used up. `expired`: nobody came in time. */
export type InvitationEnd = 'given' | 'wrong' | 'expired' | 'stopped' | NoAnswer

export interface Invitation {
  /** The number of the room, then the figures: `42 318 204`. */
  readonly code: string
  /** How long it holds from now on. Milliseconds. */
  readonly holdsMs: number
  /** How it ended; never rejects. */
  readonly end: Promise<InvitationEnd>
  /** Takes it back. */
  readonly stop: () => void
}

/** Opens a room for one guest and waits there. The secret leaves only for a guest who knows the figures. */
export async function invite(
  link: Ask,
  secret: Bytes,
  wait = pause,
): Promise<
  { readonly ok: true; readonly invitation: Invitation } | { readonly ok: false; readonly why: NoAnswer }
> {
  const figures = newFigures()
  const session = crypto.getRandomValues(new Uint8Array(SESSION_BYTES))
  const run = startCpace('initiator', inputOf(figures, session))
  const made = await link.ask(
    { method: 'POST', path: ROOMS_PATH, body: joined(session, run.share) },
    roomSchema,
  )
  if (!made.ok) return made
  const { room, key } = made.value
  const stopping = new AbortController()
  const waitForGuest = async (): Promise<InvitationEnd> => {
    const heard = await listen(link, room, 'guest', key, wait, stopping.signal)
    if (!heard.ok) return heard.why
    const agreed = run.finish(heard.message.slice(0, SHARE_BYTES))
    if (!agreed || !isSameTag(agreed.theirTag, heard.message.slice(SHARE_BYTES))) return 'wrong'
    const sealed = sealBytes(await sealKey(agreed.key), 'pairing', secret)
    return (await say(link, room, 'host', key, joined(agreed.ownTag, sealed))) ?? 'given'
  }
  const end = waitForGuest().then(async ended => {
    // Whoever was let in burns the room once they have read; in all other ends nobody is to come any more.
    if (ended !== 'given') await burn(link, room, key)
    return ended
  })
  const code = `${room} ${figures.slice(0, FIGURES / 2)} ${figures.slice(FIGURES / 2)}`
  const stop = () => stopping.abort()
  return { ok: true, invitation: { code, holdsMs: LIMITS.roomMs, end, stop } }
}

/** `shape`: no code has this many figures. `wrong`: other figures, or the code was used up or too old: nobody is told which. */
export type AcceptProblem = 'shape' | 'wrong' | NoAnswer

/** Takes the seat in the room of a code as it was typed, with spaces or without, and gives the secret of the other device. */
export async function accept(
  link: Ask,
  typed: string,
  wait = pause,
): Promise<
  { readonly ok: true; readonly secret: Bytes } | { readonly ok: false; readonly why: AcceptProblem }
> {
  const code = parseCode(typed)
  if (!code) return { ok: false, why: 'shape' }
  const seat = await link.ask({ method: 'POST', path: seatPath(code.room) }, roomSchema)
  if (!seat.ok) return { ok: false, why: seat.why === 'door' ? 'wrong' : seat.why }
  const { room, key } = seat.value
  const hello = fromBase64(seat.value.hello ?? '') ?? new Uint8Array()
  const run = startCpace('responder', inputOf(code.figures, hello.slice(0, SESSION_BYTES)))
  const agreed = run.finish(hello.slice(SESSION_BYTES))
  if (!agreed) return { ok: false, why: 'wrong' }
  const said = await say(link, room, 'guest', key, joined(run.share, agreed.ownTag))
  if (said) return { ok: false, why: said === 'door' ? 'wrong' : said }
  const heard = await listen(link, room, 'host', key, wait)
  if (!heard.ok)
    return { ok: false, why: heard.why === 'expired' || heard.why === 'stopped' ? 'wrong' : heard.why }
  await burn(link, room, key)
  if (!isSameTag(agreed.theirTag, heard.message.slice(0, TAG_BYTES))) return { ok: false, why: 'wrong' }
  const secret = openBytes(await sealKey(agreed.key), 'pairing', heard.message.slice(TAG_BYTES))
  return secret?.length === SECRET_BYTES ? { ok: true, secret } : { ok: false, why: 'wrong' }
}

/** The parts of a code as people type it; none when it has too few or too many figures. */
export function parseCode(typed: string): { readonly room: string; readonly figures: string } | undefined {
  const digits = typed.replaceAll(/[\s.·-]/g, '')
  const [room, figures] = [digits.slice(0, -FIGURES), digits.slice(-FIGURES)]
  return ROOM.test(room) && /^\d{6}$/.test(figures) ? { room, figures } : undefined
}

function inputOf(figures: string, session: Bytes) {
  return { password: utf8.encode(figures), channel: CHANNEL, session, names: NAMES }
}

function sealKey(key: Bytes): Promise<Bytes> {
  return derive(key, 'pairing', 32)
}

/** A million codes, each as likely as any other. */
function newFigures(): string {
  const most = 10 ** FIGURES
  for (;;) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
    // The rest that does not divide would make low numbers likelier.
    if (random < Math.floor(2 ** 32 / most) * most) return String(random % most).padStart(FIGURES, '0')
  }
}

/** Messages travel as a JSON text of base64: whatever is asked here is answered in JSON. */
const messageSchema = v.optional(v.string())

type Heard =
  | { readonly ok: true; readonly message: Bytes }
  | { readonly ok: false; readonly why: 'expired' | 'stopped' | NoAnswer }

/** Looks for what the other side says, for as long as the room holds. */
async function listen(
  link: Ask,
  room: string,
  speaker: 'host' | 'guest',
  key: string,
  wait: typeof pause,
  stopping?: AbortSignal,
): Promise<Heard> {
  for (let left = LIMITS.roomMs; left > 0; left -= LOOK_MS) {
    if (stopping?.aborted === true) return { ok: false, why: 'stopped' }
    const question = { method: 'GET', path: messagePath(room, speaker), door: key } as const
    const answer = await link.ask(question, messageSchema)
    if (!answer.ok) return { ok: false, why: answer.why === 'door' ? 'expired' : answer.why }
    // An empty text is no message yet; one that is not base64 is one that fits nothing.
    if (answer.value !== undefined) return { ok: true, message: fromBase64(answer.value) ?? new Uint8Array() }
    await wait(LOOK_MS)
  }
  return { ok: false, why: stopping?.aborted === true ? 'stopped' : 'expired' }
}

async function say(
  link: Ask,
  room: string,
  side: 'host' | 'guest',
  key: string,
  message: Bytes,
): Promise<NoAnswer | undefined> {
  const body = utf8.encode(JSON.stringify(base64Of(message)))
  const answer = await link.ask(
    { method: 'PUT', path: messagePath(room, side), door: key, body },
    v.unknown(),
  )
  return answer.ok ? undefined : answer.why
}

async function burn(link: Ask, room: string, key: string): Promise<void> {
  await link.ask({ method: 'DELETE', path: roomPath(room), door: key }, v.unknown())
}

function joined(...parts: readonly Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap(part => [...part]))
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
  })
}
