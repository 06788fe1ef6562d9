/**
 * Rooms where two devices meet that pair by figures. What they say there is useless without the figures, and one wrong try
 * burns the room. A room lives two minutes.
 */
export interface Rooms {
  /** Makes a room where `hello` waits for the guest; undefined when every number is taken. */
  readonly open: (hello: Buffer) => Promise<{ readonly room: string; readonly key: string } | undefined>
  /** Takes the seat of the guest; undefined when there is no such room or somebody sits there. */
  readonly takeSeat: (room: string) => Promise<{ readonly key: string; readonly hello: Buffer } | undefined>
  /** Says something as the side whose key that is; false when it is not. `keyHash` is the hash of the key. */
  readonly say: (room: string, side: Side, keyHash: Buffer, message: Buffer) => Promise<boolean>
  /** What the other side said last, for whoever has the key of this one. */
  readonly hear: (room: string, speaker: Side, keyHash: Buffer) => Promise<Heard>
  /** By either side; false when the key is of neither. */
  readonly burn: (room: string, keyHash: Buffer) => Promise<boolean>
}

export const SIDES = ['host', 'guest'] as const
export type Side = (typeof SIDES)[number]

type Heard = { readonly isIn: false } | { readonly isIn: true; readonly message: Buffer | undefined }

/** Lengths of a room's number, and how many rooms of each there may be at once: a number is to be free at first try. */
export const ROOM_SIZES = [
  { digits: 2, most: 50 },
  { digits: 3, most: 500 },
  { digits: 4, most: 5_000 },
] as const

export function otherSide(side: Side): Side {
  return side === 'host' ? 'guest' : 'host'
}
