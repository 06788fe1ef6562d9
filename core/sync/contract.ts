/**
 * Addresses, limits and refusals of sync: what the server stands on, without a parser, since it needs no package. Shapes of
 * answers are in `protocol.ts`. `docs/sync.md` describes all of it for whoever writes a client of their own.
 */

/** Below this path of the site all of it lives; a GET of it says what the server offers (`offerSchema`). */
export const SYNC_PATH = '/sync'

/**
 * A box by its name, 32 hex digits. Whoever asks for anything of a box shows its door: `Authorization: Bearer <64 hex>`.
 * PUT makes it: 201, or 200 when it is there and the door is right. DELETE erases it with all lines, and answers 204 only
 * when nothing is left; then the box is as if it never was (`door`). With a body of at most `lineBytes`, the farewell, every
 * request after it is refused as `gone`, and the refusal brings the farewell, for `farewellDays`.
 */
export const boxPath = (box: string): string => `${SYNC_PATH}/boxes/${box}`
/**
 * PUT puts one sealed line there, its octets as the body: 201 once it is safe on the disk, 200 when the same line was there
 * already (`putSchema`); another body is refused as `differs`. `n` is a whole number, the sender's own count.
 */
export const linePath = (box: string, device: string, n: number | string): string =>
  `${boxPath(box)}/lines/${device}/${n}`
/**
 * GET gives the lines after a place in the box's order; 0 gives all, page by page (`pageSchema`): the last page has no lines
 * left after it, so ask until `newest` is reached. Places only grow, and may leave gaps. A server put back from an older copy
 * has lost lines: ask after the place before the last one you know, and if another line or none comes first, read all from 0
 * and put your own lines again.
 */
export const linesPath = (box: string, after: number): string => `${boxPath(box)}/lines?after=${after}`
/**
 * GET stays open as server-sent events: `data:` is the place of the newest line, now and whenever one comes. A comment
 * (`:`) comes every `heartbeatMs`; the server ends the stream when the box is erased or it stops. Refused as `too-many` when
 * too many are open: then ask for lines now and then.
 */
export const changesPath = (box: string): string => `${boxPath(box)}/changes`

/**
 * POST makes a room for two devices that pair by figures: the body is what the host says first, the answer has its number
 * and the key of the host (`roomSchema`). All but POST show the key of their side: `Authorization: Bearer <key>`.
 */
export const ROOMS_PATH = `${SYNC_PATH}/rooms`
/** DELETE burns the room, by either side: 204. It also ends by itself after `roomMs`. */
export const roomPath = (room: string): string => `${ROOMS_PATH}/${room}`
/** POST takes the one seat of the guest: its key and what the host said first (`roomSchema`). Once; then it is `door`. */
export const seatPath = (room: string): string => `${roomPath(room)}/seat`
/**
 * What the host or the guest said last: PUT by that side (204), GET by the other (200 and the octets, or 204 when nothing
 * was said yet). What the host said when it made the room is not among it.
 */
export const messagePath = (room: string, side: 'host' | 'guest'): string => `${roomPath(room)}/${side}`

/**
 * A sheet for a practice, encrypted (a compact JWE), as a SMART Health Link with flag U reads it: GET with `?recipient=`, from
 * any site, counts one view and answers `application/jose`; 404 when there is none, or none any longer. DELETE by whoever
 * left it takes it back: 204.
 */
export const sheetPath = (id: string): string => `${SYNC_PATH}/sheets/${id}`
/**
 * PUT leaves a sheet: 201, or 200 when the same is there. `Authorization: Bearer <64 hex>` is a key the owner makes up.
 * `until` is when it ends (epoch ms, at most `sheetDays` from now), `views` how often it may be read (1 to `sheetViews`).
 */
export const newSheetPath = (id: string, until: number, views: number): string =>
  `${sheetPath(id)}?until=${until}&views=${views}`
/** GET by the owner, with the key: what is left of it (`sheetStateSchema`); 404 once it has ended. */
export const sheetStatePath = (id: string): string => `${sheetPath(id)}/state`

export const LIMITS = {
  /** Octets of one sealed line, and of a farewell. */
  lineBytes: 65_536,
  /** Octets of all lines of a box, in steps: each line counts as at least `lineStepBytes`. */
  boxBytes: 20 * 1024 * 1024,
  lineStepBytes: 256,
  /** Lines and octets of one page of an answer; the first line comes even if it is larger. */
  pageLines: 500,
  pageBytes: 1024 * 1024,
  linesPerMinuteOfBox: 600,
  linesPerMinuteOfAddress: 1_200,
  boxesPerDayOfAddress: 20,
  /** How long a box that was erased with a farewell is still `gone`, days. */
  farewellDays: 90,
  /** Streams of changes that may be open at once. */
  streamsOfBox: 12,
  streamsOfAddress: 100,
  heartbeatMs: 15_000,
  /** How long a pairing room lives, ms. */
  roomMs: 120_000,
  /** Octets of one message in a room. */
  roomMessageBytes: 1_024,
  /** Rooms made and seats asked for together. */
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

/** Each refusal has its own status, so that a proxy understands it as well. Only a sheet that is not there is a plain 404. */
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
