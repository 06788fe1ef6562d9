/** Speech as Opus in an Ogg file: RFC 6716 and RFC 7845. */
import OpusScript from 'opusscript'
import { SAMPLE_RATE } from './pico.ts'

/**
 * Bits a second. Measured on this voice, MP3 needs 32,000 for the same error above 2.5 kHz and leaves out all above
 * 5.5 kHz at 24,000: docs/decisions/0019-a-voice-of-our-own.md.
 */
const BITRATE = 12_000
const FRAME_SAMPLES = SAMPLE_RATE / 50
/** Ogg counts Opus at 48 kHz, whatever went in. */
const TICKS_A_SAMPLE = 48_000 / SAMPLE_RATE
/** Samples the encoder looks ahead at this rate (OPUS_GET_LOOKAHEAD): the decoder drops them at the start. */
const LOOKAHEAD = 104
const PACKETS_A_PAGE = 50
const SET_VBR = 4006
const SET_COMPLEXITY = 4010
const SET_SIGNAL = 4024
const VOICE = 3001

/** One mono file of what was said. */
export function encodeOgg(spoken: Int16Array): Buffer {
  const packets = encode(spoken)
  const skip = LOOKAHEAD * TICKS_A_SAMPLE
  const pages = [
    pageOf([opusHead(skip)], 0, 0, 2),
    pageOf([Buffer.from('OpusTags\0\0\0\0\0\0\0\0')], 0, 1, 0),
  ]
  for (let at = 0; at < packets.length; at += PACKETS_A_PAGE) {
    const end = Math.min(at + PACKETS_A_PAGE, packets.length)
    const isLast = end === packets.length
    const position = isLast ? skip + spoken.length * TICKS_A_SAMPLE : end * FRAME_SAMPLES * TICKS_A_SAMPLE
    pages.push(pageOf(packets.slice(at, end), position, pages.length, isLast ? 4 : 0))
  }
  return Buffer.concat(pages)
}

function encode(spoken: Int16Array): readonly Buffer[] {
  const encoder = new OpusScript(SAMPLE_RATE, 1, OpusScript.Application.VOIP)
  encoder.setBitrate(BITRATE)
  encoder.encoderCTL(SET_VBR, 1)
  encoder.encoderCTL(SET_COMPLEXITY, 10)
  encoder.encoderCTL(SET_SIGNAL, VOICE)
  const packets: Buffer[] = []
  for (let at = 0; at < spoken.length + LOOKAHEAD; at += FRAME_SAMPLES) {
    const frame = new Int16Array(FRAME_SAMPLES)
    frame.set(spoken.subarray(at, at + FRAME_SAMPLES))
    packets.push(encoder.encode(Buffer.from(frame.buffer), FRAME_SAMPLES))
  }
  encoder.delete()
  return packets
}

function opusHead(skip: number): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead')
  head.writeUInt8(1, 8)
  head.writeUInt8(1, 9)
  head.writeUInt16LE(skip, 10)
  head.writeUInt32LE(SAMPLE_RATE, 12)
  return head
}

/** `position` is in ticks of 48 kHz; `flags`: 2 begins the stream, 4 ends it. */
function pageOf(packets: readonly Buffer[], position: number, index: number, flags: number): Buffer {
  const lengths = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ])
  const head = Buffer.alloc(27)
  head.write('OggS')
  head.writeUInt8(flags, 5)
  head.writeBigUInt64LE(BigInt(position), 6)
  head.writeUInt32LE(1, 14)
  head.writeUInt32LE(index, 18)
  head.writeUInt8(lengths.length, 26)
  const page = Buffer.concat([head, Buffer.from(lengths), ...packets])
  page.writeUInt32LE(checksum(page), 22)
  return page
}

/** CRC-32 as Ogg has it: polynomial 0x04c11db7, from the highest bit, from 0. */
function checksum(page: Buffer): number {
  let sum = 0
  for (const byte of page) sum = ((sum << 8) ^ (CRC[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0
  return sum
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x8000_0000 ? (rest << 1) ^ 0x04c1_1db7 : rest << 1
  return rest >>> 0
})
