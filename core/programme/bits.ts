/** Whole numbers, each in as many bits as it needs, one after the other in octets; the highest bit first. */

export interface BitWriter {
  readonly put: (value: number, width: number) => void
  /** The octets so far, the last filled up with 0. */
  readonly bytes: () => readonly number[]
}

/** An empty row of bits. A value that does not fit its width is a mistake of ours and throws. */
export function writeBits(): BitWriter {
  const bits: number[] = []
  return {
    put(value, width) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
        throw new Error(`${value} does not fit ${width} bits.`)
      for (let place = width - 1; place >= 0; place -= 1) bits.push((value >> place) & 1)
    },
    bytes: () =>
      Array.from({ length: Math.ceil(bits.length / 8) }, (_, index) =>
        bits.slice(index * 8, index * 8 + 8).reduce((byte, bit, place) => byte | (bit << (7 - place)), 0),
      ),
  }
}

export interface BitReader {
  /** The next number of so many bits; undefined past the end. */
  readonly take: (width: number) => number | undefined
  /** The place of the next whole octet; undefined where a bit before it is not 0. */
  readonly nextByte: () => number | undefined
}

/** Reads the bits of these octets. */
export function readBits(bytes: readonly number[]): BitReader {
  let at = 0
  const bit = (place: number) => ((bytes[place >> 3] ?? 0) >> (7 - (place & 7))) & 1
  return {
    take(width) {
      if (at + width > bytes.length * 8) return undefined
      let value = 0
      for (let place = 0; place < width; place += 1) value = (value << 1) | bit(at + place)
      at += width
      return value
    },
    nextByte() {
      const next = Math.ceil(at / 8)
      for (; at < next * 8; at += 1) if (bit(at) === 1) return undefined
      return next
    },
  }
}
