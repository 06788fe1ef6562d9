import { expect, test } from 'vitest'
import { textOfFile } from './file-text.ts'

const TEXT = '{"note":"Größe 🙂"}'
const utf16 = (text: string, littleEndian: boolean, mark = true) => {
  const signs = mark ? `\uFEFF${text}` : text
  const view = new DataView(new ArrayBuffer(signs.length * 2))
  for (let index = 0; index < signs.length; index += 1)
    view.setUint16(index * 2, signs.charCodeAt(index), littleEndian)
  return view
}

test.each<[string, BlobPart]>([
  ['UTF-8', TEXT],
  ['UTF-8 with a byte order mark', `\uFEFF${TEXT}`],
  ['UTF-16, as an editor of Windows saves it', utf16(TEXT, true)],
  ['UTF-16 the other way round', utf16(TEXT, false)],
  ['UTF-16 without a mark', utf16(TEXT, true, false)],
  ['UTF-16 the other way round, without a mark', utf16(TEXT, false, false)],
])('a file in %s is read as what it says', async (_encoding, part) => {
  expect(await textOfFile(new Blob([part]))).toEqual({ ok: true, text: TEXT })
})

test('an empty file is an empty text', async () => {
  expect(await textOfFile(new Blob([]))).toEqual({ ok: true, text: '' })
})

test('a file larger than any diary is not read at all', async () => {
  const file = { size: 400 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('it was read')) }
  expect(await textOfFile(file)).toEqual({ ok: false, problem: 'too-large' })
})

test('a file that went away while it was read is said to be unreadable', async () => {
  const file = { size: 7, arrayBuffer: () => Promise.reject(new Error('gone')) }
  expect(await textOfFile(file)).toEqual({ ok: false, problem: 'unreadable' })
})
