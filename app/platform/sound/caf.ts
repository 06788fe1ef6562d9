/**
 * The same Opus packets in the file of Apple: Safari before 18.4 reads Opus from a CAF and not from Ogg. Written after
 * Apple's Core Audio Format Specification 1.0; RFC 3533 tells the pages of Ogg.
 */

/** What each packet of ours holds: 20 ms, counted at 48 kHz. */
const FRAMES_A_PACKET = 960
const RATE = 48_000

/** Throws when it is no Ogg file of Opus. */
export function oggToCaf(ogg: ArrayBuffer): ArrayBuffer {
  const { packets, skip, end } = readOgg(new Uint8Array(ogg))
  const frames = packets.length * FRAMES_A_PACKET
  const sizes = packets.flatMap(({ length }) =>
    length < 128 ? [length] : [128 | (length >> 7), length & 127],
  )
  const data = packets.reduce((sum, { length }) => sum + length, 0)
  const out = new DataView(new ArrayBuffer(8 + 12 + 32 + 12 + 24 + sizes.length + 12 + 4 + data))
  const bytes = new Uint8Array(out.buffer)
  let at = 0
  const name = (text: string) => {
    for (const letter of text) out.setUint8(at++, letter.charCodeAt(0))
  }
  const whole = (value: number) => {
    out.setUint32(at, value)
    at += 4
  }
  const long = (value: number) => {
    out.setBigInt64(at, BigInt(value))
    at += 8
  }
  const chunk = (type: string, size: number) => {
    name(type)
    long(size)
  }

  name('caff')
  whole(0x0001_0000)
  chunk('desc', 32)
  out.setFloat64(at, RATE)
  at += 8
  name('opus')
  for (const value of [0, 0, FRAMES_A_PACKET, 1, 0]) whole(value)
  chunk('pakt', 24 + sizes.length)
  long(packets.length)
  long(end - skip)
  whole(skip)
  whole(frames - end)
  bytes.set(sizes, at)
  at += sizes.length
  chunk('data', 4 + data)
  whole(0)
  for (const packet of packets) {
    bytes.set(packet, at)
    at += packet.length
  }
  return out.buffer
}

/** The packets of sound, how many frames a decoder drops before the first that is heard, and where the last ends. */
function readOgg(bytes: Uint8Array): {
  readonly packets: readonly Uint8Array[]
  readonly skip: number
  readonly end: number
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const packets: number[][] = []
  let open: number[] = []
  let end = 0
  for (let page = 0; page < bytes.length;) {
    if (view.getUint32(page) !== 0x4f67_6753) throw new Error('This is no Ogg page.')
    const segments = bytes.subarray(page + 27, page + 27 + view.getUint8(page + 26))
    end = Number(view.getBigInt64(page + 6, true))
    let at = page + 27 + segments.length
    for (const size of segments) {
      open.push(...bytes.subarray(at, at + size))
      at += size
      if (size === 255) continue
      packets.push(open)
      open = []
    }
    page = at
  }
  const [head, , ...sound] = packets.map(packet => Uint8Array.from(packet))
  if (!head || new TextDecoder().decode(head.subarray(0, 8)) !== 'OpusHead')
    throw new Error('This is no Opus.')
  return { packets: sound, skip: new DataView(head.buffer).getUint16(10, true), end }
}
