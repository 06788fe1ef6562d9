/** The recorded voice, made and read back as a browser would. */
import OpusScript from 'opusscript'
import { beforeAll, describe, expect, test } from 'vitest'
import { oggToCaf } from '#app/platform/sound/caf.ts'
import { levelled } from './level.ts'
import { encodeOgg } from './opus.ts'
import { openVoice, SAMPLE_RATE, type SpokenLanguage } from './pico.ts'

const SENTENCES: Readonly<Record<SpokenLanguage, string>> = {
  en: 'Stop if it turns sharp, numb or electric.',
  de: 'Hör auf, wenn es stechend, taub oder elektrisch wird.',
}
const peakOf = (samples: Int16Array) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
const loudness = (samples: Int16Array) => {
  const heard = samples.filter(x => Math.abs(x) > 60)
  return Math.sqrt(heard.reduce((sum, x) => sum + x ** 2, 0) / heard.length)
}

describe.each(['en', 'de'] as const)('a sentence in %s', language => {
  let spoken: Int16Array
  let level: Int16Array
  beforeAll(async () => {
    const say = await openVoice(language)
    spoken = say(SENTENCES[language])
    level = levelled(spoken)
  })

  test('is said at the pace of a calm person, and no peak is cut off', () => {
    const seconds = level.length / SAMPLE_RATE
    const letters = SENTENCES[language].length
    expect(letters / seconds).toBeGreaterThan(9)
    expect(letters / seconds).toBeLessThan(17)
    expect(spoken.filter(x => Math.abs(x) >= 32_767)).toHaveLength(0)
    expect(peakOf(level)).toBeLessThanOrEqual(0.89 * 32_768)
  })

  test('begins and ends in silence, and is as loud as the others', () => {
    expect(level[0]).toBe(0)
    expect(level.at(-1)).toBe(0)
    expect(level.length).toBeLessThan(spoken.length)
    expect(loudness(level) / 32_768).toBeGreaterThan(0.1)
    expect(loudness(level) / 32_768).toBeLessThan(0.13)
  })

  test('is small, and what is read back is the same speech', () => {
    const ogg = encodeOgg(level)
    expect(ogg.length / (level.length / SAMPLE_RATE)).toBeLessThan(1_900)
    const { packets, skip, end } = readPackets(ogg)
    const decoder = new OpusScript(SAMPLE_RATE, 1, OpusScript.Application.VOIP)
    const decoded = packets.flatMap(packet => {
      const bytes = decoder.decode(packet)
      return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readInt16LE(2 * at))
    })
    const heard = decoded.slice(skip / 3, end / 3)
    expect(heard).toHaveLength(level.length)
    expect(likeness(level, Int16Array.from(heard))).toBeGreaterThan(0.85)
  })

  test('comes in the file of Apple with the same packets, and says how long it is', () => {
    const ogg = encodeOgg(level)
    const { packets, skip } = readPackets(ogg)
    const caf = Buffer.from(oggToCaf(Uint8Array.from(ogg).buffer))
    const chunks = chunksOf(caf)
    expect(caf.toString('latin1', 0, 4)).toBe('caff')
    expect(chunks['desc']?.readDoubleBE(0)).toBe(48_000)
    expect(chunks['desc']?.toString('latin1', 8, 12)).toBe('opus')
    const table = chunks['pakt'] ?? Buffer.alloc(0)
    expect(Number(table.readBigInt64BE(0))).toBe(packets.length)
    expect(Number(table.readBigInt64BE(8))).toBe(level.length * 3)
    expect(table.readInt32BE(16)).toBe(skip)
    expect(level.length * 3 + table.readInt32BE(16) + table.readInt32BE(20)).toBe(packets.length * 960)
    expect(chunks['data']?.subarray(4)).toEqual(Buffer.concat(packets))
  })
})

test('silence is nothing to hear', () => {
  expect(levelled(new Int16Array(16_000))).toHaveLength(0)
})

test('a file of something else is refused', () => {
  expect(() => oggToCaf(new Uint8Array([82, 73, 70, 70]).buffer)).toThrow('no Ogg')
})

/** How alike two waves are, 0–1, wherever the second begins within a few samples. */
function likeness(one: Int16Array, other: Int16Array): number {
  const power = (wave: Int16Array) => wave.reduce((sum, x) => sum + x ** 2, 0)
  const alike = (shift: number) => one.reduce((sum, x, at) => sum + x * (other[at + shift] ?? 0), 0)
  const best = Math.max(...Array.from({ length: 21 }, (_, at) => alike(at - 10)))
  return best / Math.sqrt(power(one) * power(other))
}

/** The packets of sound of an Ogg file, how much is dropped at its start, and where it ends; 48 kHz. */
function readPackets(ogg: Buffer): {
  readonly packets: readonly Buffer[]
  readonly skip: number
  readonly end: number
} {
  const packets: Buffer[] = []
  let open: Buffer[] = []
  let end = 0
  for (let at = 0; at < ogg.length;) {
    expect(ogg.toString('latin1', at, at + 4)).toBe('OggS')
    end = Number(ogg.readBigInt64LE(at + 6))
    const sizes = ogg.subarray(at + 27, at + 27 + ogg.readUInt8(at + 26))
    at += 27 + sizes.length
    for (const size of sizes) {
      open.push(ogg.subarray(at, at + size))
      at += size
      if (size < 255) [packets[packets.length], open] = [Buffer.concat(open), []]
    }
  }
  return { packets: packets.slice(2), skip: packets[0]?.readUInt16LE(10) ?? 0, end }
}

function chunksOf(caf: Buffer): Readonly<Record<string, Buffer>> {
  const chunks: Record<string, Buffer> = {}
  for (let at = 8; at < caf.length;) {
    const size = Number(caf.readBigInt64BE(at + 4))
    chunks[caf.toString('latin1', at, at + 4)] = caf.subarray(at + 12, at + 12 + size)
    at += 12 + size
  }
  return chunks
}
