/**
 * What a device and the sync server say to each other: addresses, shapes, refusals and limits, for both. The server sees
 * opaque lines only. `docs/sync.md` describes it for whoever writes a client of their own.
 */
import * as v from 'valibot'

/** Below this path of the site all of it lives; a GET of it says what the server offers (`offerSchema`). */
export const SYNC_PATH = '/sync'

/** A box by its name, 32 hex digits: PUT makes it, GET with `?after=` reads lines, DELETE erases it. */
export const boxPath = (box: string): string => `${SYNC_PATH}/boxes/${box}`
/** PUT puts one sealed line there; the same device and number twice is the same line. */
export const linePath = (box: string, device: string, n: number): string =>
  `${boxPath(box)}/lines/${device}/${n}`
/** GET gives the lines after a place in the box's order; 0 gives all, page by page. */
export const linesPath = (box: string, after: number): string => `${boxPath(box)}/lines?after=${after}`
/** GET stays open as server-sent events: `data:` is the place of the newest line, now and whenever one comes. */
export const changesPath = (box: string): string => `${boxPath(box)}/changes`

/** POST makes a room for two devices that pair by figures, GET and PUT of a side pass messages in it. */
export const ROOMS_PATH = `${SYNC_PATH}/rooms`
export const roomPath = (room: string): string => `${ROOMS_PATH}/${room}`
/** POST takes the one seat of the guest. */
export const seatPath = (room: string): string => `${roomPath(room)}/seat`
/** What the host or the guest said last: PUT by that side, GET by the other. */
export const messagePath = (room: string, side: 'host' | 'guest'): string => `${roomPath(room)}/${side}`

/** A sheet for a practice, encrypted: PUT leaves it, GET reads and counts, DELETE takes it back. */
export const sheetPath = (id: string): string => `${SYNC_PATH}/sheets/${id}`

export const LIMITS = {
  /** Octets of one sealed line. */
  lineBytes: 65_536,
  /** Octets of all lines of a box. */
  boxBytes: 20 * 1024 * 1024,
  /** Lines and octets of one page of an answer. */
  pageLines: 500,
  pageBytes: 1024 * 1024,
  linesPerMinuteOfBox: 600,
  linesPerMinuteOfAddress: 1_200,
  boxesPerDayOfAddress: 20,
  /** How long a pairing room lives, ms. */
  roomMs: 120_000,
  /** Octets of one message in a room. */
  roomMessageBytes: 1_024,
  roomsPerHourOfAddress: 30,
  sheetBytes: 512 * 1024,
  /** How long a sheet may lie there, days, and how often it may be read. */
  sheetDays: 30,
  sheetViews: 50,
  sheetsPerDayOfAddress: 20,
} as const

/** Names: a box by 128 bits, a device by 64 bits, both in hex; a door by 256 bits in hex; a sheet by 256 bits in base64url. */
export const BOX = /^[0-9a-f]{32}$/
export const DEVICE = /^[0-9a-f]{16}$/
export const DOOR = /^[0-9a-f]{64}$/
export const ROOM = /^[0-9]{2,4}$/
export const SHEET_ID = /^[\w-]{43}$/

/** Why something is refused. An unknown box and a wrong door are the same. */
export const REFUSALS = [
  'door',
  'gone',
  'differs',
  'too-large',
  'full',
  'too-many',
  'unreadable',
  'unavailable',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** Each refusal has its own status, so that a proxy understands it as well. */
export const STATUS_OF: Readonly<Record<Refusal, number>> = {
  door: 403,
  gone: 410,
  differs: 409,
  'too-large': 413,
  full: 507,
  'too-many': 429,
  unreadable: 400,
  unavailable: 503,
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/))

/** A refusal as JSON; `retryAfter` is seconds. */
export const refusalSchema = v.object({
  refusal: v.picklist(REFUSALS),
  retryAfter: v.exactOptional(whole),
})

/** What the server offers. A host that only serves files answers something else. */
export const offerSchema = v.object({ unknotSync: v.literal(1) })

/** One line of a box: its place in the order of arrival, who sent it and as which of theirs, and what only devices can open. */
const line = v.object({
  place: whole,
  device: v.pipe(v.string(), v.regex(DEVICE)),
  n: whole,
  /** Base64. */
  body: base64,
})
export type Line = v.InferOutput<typeof line>

/** A page of lines, and the place of the newest line of the box: 0 when there is none. */
export const pageSchema = v.object({ lines: v.pipe(v.array(line), v.readonly()), newest: whole })
export type Page = v.InferOutput<typeof pageSchema>

/** A line was put: its place, the old one when it was there already. */
export const putSchema = v.object({ place: whole })

/** A room was made, or its seat was taken: its number, the key of this side, and for the guest what the host said first. */
export const roomSchema = v.object({
  room: v.pipe(v.string(), v.regex(ROOM)),
  key: v.pipe(v.string(), v.regex(DOOR)),
  hello: v.exactOptional(base64),
})

/** What is left of a sheet, for who left it: how often it may still be read, and until when (epoch ms). */
export const sheetStateSchema = v.object({ viewsLeft: whole, until: whole })
