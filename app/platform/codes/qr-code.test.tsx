import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'
import { readFrame } from './read-code.ts'

const PIXELS = 4

/** The drawing as pixels: what lies inside an odd number of its edges is black. */
function rasterize(html: string) {
  const [, min = 0, , side = 0] =
    /viewBox="([^"]+)"/
      .exec(html)?.[1]
      ?.split(' ')
      .map((part, at) => (at === 0 ? part : Number(part))) ?? []
  const from = Number(min)
  const edges = (/<path d="([^"]+)"/.exec(html)?.[1] ?? '').split('Z').flatMap(ring => {
    const points = ring
      .slice(1)
      .split('L')
      .map(point => point.split(' ').map(Number))
    return ring === '' ? [] : points.map((point, at) => [point, points[(at + 1) % points.length] ?? []])
  })
  const upright = edges.flatMap(([[x = 0, y = 0] = [], [x2 = 0, y2 = 0] = []]) =>
    x === x2 ? [{ x, top: Math.min(y, y2), bottom: Math.max(y, y2) }] : [],
  )
  const width = Number(side) * PIXELS
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let row = 0; row < width; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [from + (column + 0.5) / PIXELS, from + (row + 0.5) / PIXELS]
      const crossed = upright.filter(edge => edge.x < x && edge.top < y && y < edge.bottom).length
      if (crossed % 2 === 1) data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  return { width, height: width, data, from, side: Number(side) }
}

test.each([
  ['a short link', 'https://unknot.example/devices#p1.abc'],
  ['words with signs of their own', 'Schulter, 2× täglich – „leicht“'],
  ['a long link', `https://unknot.example/de/programme#${'aZ09_-'.repeat(60)}`],
])('who shows %s as a code shows what a camera reads', (_name, text) => {
  expect(readFrame(rasterize(renderToString(<QrCode value={text} label="A code" />)))).toBe(text)
})

test('a code stands on white, with four modules of it on each side', () => {
  const html = renderToString(<QrCode value="https://unknot.example/" label="The address of Unknot" />)
  const { from, side, data, width } = rasterize(html)
  expect(from).toBe(-4)
  expect(html).toContain(`<rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff"`)
  const isDark = (module: number) => data[(module * PIXELS + 2) * 4 * (width + 1)] === 0
  expect([0, 1, 2, 3].map(isDark)).toEqual([false, false, false, false])
  expect(isDark(4)).toBe(true)
  expect(html).toContain('role="img" aria-label="The address of Unknot"')
})

test('where there is no code none is read', () => {
  expect(readFrame({ width: 40, height: 40, data: new Uint8ClampedArray(6400).fill(200) })).toBeUndefined()
})
