import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import { move } from '#test/builders/programmes.ts'

/** PKCS #8 of an Ed25519 key, before its 32 octets (RFC 8410). */
const PKCS8 = '302e020100300506032b657004220420'

test('the test vectors of docs/programme.md are what this version writes', async () => {
  const said = readFileSync(join(import.meta.dirname, '../../docs/programme.md'), 'utf8')
  const row = move('st-levator', { repeats: 2, daysAWeek: 1 })
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from(PKCS8, 'hex'), Buffer.alloc(32, 7)]),
    format: 'der',
    type: 'pkcs8',
  })
  const octets = [...createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)]
  const signed = await formatSigned(
    { title: 'Neck', words: 'Slowly.', until: '2026-12-14', rows: [row] },
    octets,
    message => Promise.resolve([...sign(null, Buffer.from(message), key)]),
  )
  expect(said).toContain(formatRoutine({ title: '', words: '', rows: [row] }))
  expect(said).toContain(signed)
})
