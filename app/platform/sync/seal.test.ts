import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS } from '#core/sync/contract.ts'
import { hexOf } from '#app/platform/hex.ts'
import { base64Of, fromBase64, type Bytes } from './bytes.ts'
import { boxKeys, derive, newSecret } from './keys.ts'
import { openLine, sealBytes, sealLine } from './seal.ts'

interface Vectors {
  readonly secret: string
  readonly box: string
  readonly door: string
  readonly seal: string
  readonly lines: readonly {
    readonly device: string
    readonly n: number
    readonly body: string
    readonly holds: unknown
  }[]
  readonly plain: {
    readonly name: string
    readonly nonce: string
    readonly padded: string
    readonly body: string
  }
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../../docs/sync-vectors.json', import.meta.url), 'utf8'),
)
const bytesOf = (text: string): Bytes => {
  const bytes = fromBase64(text)
  if (!bytes) throw new Error('no base64')
  return bytes
}
const DEVICE = '00112233445566aa'
const AT = 1_790_000_000_000

test('who writes another client gets the keys of the published vectors', async () => {
  const secret = bytesOf(vectors.secret)
  const keys = await boxKeys(secret)
  expect({ ...keys, seal: base64Of(keys.seal) }).toEqual({
    box: vectors.box,
    door: vectors.door,
    seal: vectors.seal,
  })
})

test('who writes another client can open and make the published lines', async () => {
  const keys = await boxKeys(bytesOf(vectors.secret))
  for (const { device, n, body, holds } of vectors.lines) {
    expect(await openLine(keys, { device, n }, bytesOf(body))).toEqual({ ok: true, content: holds })
  }
  const { name, nonce, padded, body } = vectors.plain
  expect(base64Of(sealBytes(keys.seal, name, bytesOf(padded), bytesOf(nonce)))).toBe(body)
})

test('what one key is for is never what another is for', async () => {
  const secret = newSecret()
  const made = await Promise.all(['box', 'door', 'seal', 'farewell'].map(label => derive(secret, label, 32)))
  expect(new Set(made.map(hexOf)).size).toBe(4)
})

test('a line is opened as it was sealed, and lengths come in steps', async () => {
  const keys = await boxKeys(newSecret())
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.uuid(), words: fc.string() })),
      fc.nat(),
      async (entries, n) => {
        const body = await sealLine(keys, { device: DEVICE, n }, { at: AT, entries })
        if (!body) throw new Error('too long')
        expect((body.length - 40) % 256).toBe(0)
        expect(await openLine(keys, { device: DEVICE, n }, body)).toEqual({
          ok: true,
          content: { at: AT, entries },
        })
      },
    ),
    { numRuns: 100 },
  )
})

test('who holds more than a line is told so, and the fullest line fits the server', async () => {
  const keys = await boxKeys(newSecret())
  const words = hexOf(crypto.getRandomValues(new Uint8Array(60_000)))
  const sealed = await sealLine(keys, { device: DEVICE, n: 0 }, { at: AT, entries: [{ id: 'a', words }] })
  expect(sealed && sealed.length <= LIMITS.lineBytes).toBe(true)
  const more = `${words}${hexOf(crypto.getRandomValues(new Uint8Array(9_000)))}`
  expect(
    await sealLine(keys, { device: DEVICE, n: 0 }, { at: AT, entries: [{ id: 'a', words: more }] }),
  ).toBe(undefined)
})

test('a damaged, swapped, moved or foreign line is not opened', async () => {
  const keys = await boxKeys(newSecret())
  const others = await boxKeys(newSecret())
  const name = { device: DEVICE, n: 7 }
  const body = await sealLine(keys, name, { at: AT, entries: [{ id: 'a' }] })
  if (!body) throw new Error('too long')
  const shut = { ok: false, problem: 'shut' }
  for (let bit = 0; bit < body.length * 8; bit += 97) {
    const damaged = body.slice()
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(await openLine(keys, name, damaged)).toEqual(shut)
  }
  expect(await openLine(keys, { ...name, n: 8 }, body)).toEqual(shut)
  expect(await openLine(keys, { ...name, device: 'ffffffffffffffff' }, body)).toEqual(shut)
  expect(await openLine({ ...keys, box: others.box }, name, body)).toEqual(shut)
  expect(await openLine(others, name, body)).toEqual(shut)
  for (const length of [0, 24, 39, 40, body.length - 1])
    expect(await openLine(keys, name, body.slice(0, length))).toEqual(shut)
})

test('a line of a newer version is kept for later and not called damaged', async () => {
  const keys = await boxKeys(newSecret())
  const padded = new Uint8Array(256)
  padded[0] = 9
  const body = sealBytes(keys.seal, `unknot/1/line/${keys.box}/${DEVICE}/0`, padded)
  expect(await openLine(keys, { device: DEVICE, n: 0 }, body)).toEqual({ ok: false, problem: 'newer' })
})
