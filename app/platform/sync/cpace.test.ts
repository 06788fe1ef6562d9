import { expect, test } from 'vitest'
import { hexOf } from '#app/platform/hex.ts'
import type { Bytes } from './bytes.ts'
import { generatorString, isSameTag, multiplyVerified, startCpace, withLengths } from './cpace.ts'

const utf8 = (text: string): Bytes => new TextEncoder().encode(text)
const octets = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))

/** Of the draft, appendix B.3: ristretto255 and SHA-512. */
const DRAFT = {
  password: utf8('Password'),
  channel: octets('0a41696e69746961746f720a42726573706f6e646572'),
  session: octets('7e4b4791d6a8ef019b936c79fb7f2c57'),
  names: [utf8('ADa'), utf8('ADb')],
} as const
const YA = octets('da3d23700a9e5699258aef94dc060dfda5ebb61f02a5ea77fad53f4ff0976d08')
const YB = octets('d2316b454718c35362d83d69df6320f38578ed5984651435e2949762d900b80d')

test('the generator of the draft is made of the string of the draft', () => {
  expect(hexOf(generatorString(DRAFT))).toBe(
    `11435061636552697374726574746f3235350850617373776f726464${'00'.repeat(100)}160a41696e69746961746f720a42726573706f6e646572107e4b4791d6a8ef019b936c79fb7f2c57`,
  )
  // With 1 as the scalar the share is the generator itself.
  const one = octets(`01${'00'.repeat(31)}`)
  expect(hexOf(startCpace('initiator', DRAFT, one).share)).toBe(
    '5e25411ca1ad7c9debfd0b33ad987a95cefef2d3f15dcc8bd26415a5dfe2e15a',
  )
})

test('both sides send the shares of the draft and agree on its key', () => {
  const a = startCpace('initiator', DRAFT, YA)
  const b = startCpace('responder', DRAFT, YB)
  expect(hexOf(a.share)).toBe('383a85dd236978f17f8c8545b50dabc52a39fcdab2cf8bc531ce040ff77ca82d')
  expect(hexOf(b.share)).toBe('a6206309c0e8e5f579295e35997ac4300ab3fecec3c17f7b604f3e698fa1383c')
  expect(hexOf(multiplyVerified(YA, b.share) ?? new Uint8Array())).toBe(
    'fa1d0318864e2cacb26875f1b791c9ae83204fe8359addb53e95a2e98893853f',
  )
  const [atA, atB] = [a.finish(b.share), b.finish(a.share)]
  const key =
    'e91ccb2c0f5e0d0993a33956e3be59754f3f2b07db57631f5394452ea2e7b4354674eb1f5686c078462bf83bec72e8743df440108e638f3526d9b90e85be096f'
  expect([atA, atB].map(agreed => hexOf(agreed?.key ?? new Uint8Array()))).toEqual([key, key])
  expect(atA?.ownTag).toEqual(atB?.theirTag)
  expect(atA?.theirTag).toEqual(atB?.ownTag)
  expect(atA?.ownTag).not.toEqual(atA?.theirTag)
})

test('a point is multiplied as in the draft, and what is no point is refused', () => {
  const scalar = octets('7cd0e075fa7955ba52c02759a6c90dbbfc10e6d40aea8d283e407d88cf538a05')
  const point = octets('2c3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c')
  expect(hexOf(multiplyVerified(scalar, point) ?? new Uint8Array())).toBe(
    '7c13645fe790a468f62c39beb7388e541d8405d1ade69d1778c5fe3e7f6b600e',
  )
  const noPoint = octets('2b3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c')
  const neutral = new Uint8Array(32)
  for (const wrong of [noPoint, neutral, new Uint8Array(), point.slice(0, 31), octets(`${hexOf(point)}00`)]) {
    expect(multiplyVerified(scalar, wrong)).toBeUndefined()
    expect(startCpace('initiator', DRAFT, YA).finish(wrong)).toBeUndefined()
  }
})

test.each([
  ['other figures', { password: utf8('password') }],
  ['another purpose', { channel: utf8('another') }],
  ['another run', { session: octets('7e4b4791d6a8ef019b936c79fb7f2c58') }],
  ['another name', { names: [utf8('ADa'), utf8('ADc')] as const }],
])('who comes with %s has another key and other tags', (_what, other) => {
  const a = startCpace('initiator', DRAFT)
  const b = startCpace('responder', { ...DRAFT, ...other })
  const [atA, atB] = [a.finish(b.share), b.finish(a.share)]
  expect(atA?.key).not.toEqual(atB?.key)
  expect(isSameTag(atA?.theirTag ?? new Uint8Array(), atB?.ownTag ?? new Uint8Array())).toBe(false)
})

test('who sends back what it was sent has no tag that fits', () => {
  const a = startCpace('initiator', DRAFT)
  const agreed = a.finish(a.share)
  expect(agreed?.ownTag).not.toEqual(agreed?.theirTag)
})

test('every run has a scalar of its own', () => {
  const shares = Array.from({ length: 8 }, () => hexOf(startCpace('initiator', DRAFT).share))
  expect(new Set(shares).size).toBe(8)
})

test('a length takes as many octets as it needs', () => {
  expect(hexOf(withLengths(new Uint8Array(127)).slice(0, 2))).toBe('7f00')
  expect(hexOf(withLengths(new Uint8Array(128)).slice(0, 3))).toBe('800100')
  expect(hexOf(withLengths(new Uint8Array(300)).slice(0, 3))).toBe('ac0200')
})
