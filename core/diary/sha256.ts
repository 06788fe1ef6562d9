/** SHA-256 (FIPS 180-4) in plain arithmetic, so that a checksum needs neither a browser nor a promise. */

const PRIMES = firstPrimes(64)
/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const ROUND_KEYS = Uint32Array.from(PRIMES, prime => fractionOf(Math.cbrt(prime)))
const START = Uint32Array.from(PRIMES.slice(0, 8), prime => fractionOf(Math.sqrt(prime)))
/** What stands for half a surrogate pair, which UTF-8 cannot write. */
const REPLACEMENT = 0xff_fd

/** A checksum in the making, for what comes in pieces. Half a surrogate pair at the end of a piece stands alone. */
interface Sha256 {
  readonly add: (text: string) => void
  /** 64 hexadecimal digits of all that was added, in UTF-8. Once only. */
  readonly digest: () => string
}

/** The checksum of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const sum = createSha256()
  sum.add(text)
  return sum.digest()
}

/** Begins a checksum. */
export function createSha256(): Sha256 {
  const state = Uint32Array.from(START)
  const block = new DataView(new ArrayBuffer(64))
  const schedule = new Uint32Array(64)
  let length = 0
  const add = (byte: number) => {
    block.setUint8(length % 64, byte)
    length += 1
    if (length % 64 === 0) mix(state, block, schedule)
  }
  return {
    add(text) {
      for (let index = 0; index < text.length; index += 1) {
        const point = text.codePointAt(index) ?? 0
        if (point > 0xff_ff) index += 1
        addUtf8(point, add)
      }
    },
    digest() {
      const bits = length * 8
      add(0x80)
      for (let left = (120 - (length % 64)) % 64; left > 0; left -= 1) add(0)
      for (const word of [Math.floor(bits / 2 ** 32), bits >>> 0]) {
        for (const shift of [24, 16, 8, 0]) add((word >>> shift) & 0xff)
      }
      return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
    },
  }
}

function addUtf8(point: number, add: (byte: number) => void): void {
  if (point < 0x80) return add(point)
  if (point >= 0xd8_00 && point <= 0xdf_ff) return addUtf8(REPLACEMENT, add)
  const more = point < 0x8_00 ? 1 : point < 0x1_00_00 ? 2 : 3
  const head = more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0
  add(head | (point >>> (6 * more)))
  for (let left = more - 1; left >= 0; left -= 1) add(0x80 | ((point >>> (6 * left)) & 0x3f))
}

/** One block of 64 bytes into the state. FIPS 180-4, 6.2.2. */
function mix(state: Uint32Array, block: DataView, schedule: Uint32Array): void {
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      schedule[index] = block.getUint32(index * 4)
      continue
    }
    const early = schedule[index - 15] ?? 0
    const late = schedule[index - 2] ?? 0
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const big = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[index] = (schedule[index - 16] ?? 0) + small + (schedule[index - 7] ?? 0) + big
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g)
    const spun = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + spun + chosen + (ROUND_KEYS[index] ?? 0) + (schedule[index] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fractionOf(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every(prime => next % prime !== 0)) primes.push(next)
  }
  return primes
}
