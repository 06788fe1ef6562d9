import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shareDrawings } from './shared-drawings.ts'

const sheet = '<g id="P1-00"><path class="map-flesh" d="M0 0l1 1"></path></g>'
const map = (lit: string) =>
  `<svg class="map map-far"><g><g>${sheet}<use href="#P1-00" transform="matrix(-1 0 0 1 1000 0)"></use></g></g><path class="map-lit" d="${lit}"></path></svg>`

test('two pages that show the same body show the same file, each with its own light', () => {
  const client = mkdtempSync(join(tmpdir(), 'unknot-drawings-'))
  const [one, other] = [map('M1 1'), map('M2 2')].map(html => shareDrawings(html, client, '/unknot'))
  const [file, ...more] = readdirSync(join(client, 'assets'))
  expect(more).toEqual([])
  const use = `<use href="/unknot/assets/${file}#s0"`
  expect(one).toContain(`${use}></use>${use} transform="matrix(-1 0 0 1 1000 0)"></use>`)
  expect(one).toContain('<path class="map-lit" d="M1 1"></path>')
  expect(other).toContain('<path class="map-lit" d="M2 2"></path>')
  expect(readFileSync(join(client, 'assets', file ?? ''), 'utf8')).toMatch(
    /<g id="s0"><g fill="var\(--map-flesh\)"[^>]*><path d="M0 0l1 1"\/><\/g><\/g>/,
  )
})

test('what shines through does so path by path, not as a heap', () => {
  const client = mkdtempSync(join(tmpdir(), 'unknot-drawings-'))
  const paths = ['M0 0', 'M1 1'].map(d => `<path class="map-light" d="${d}"></path>`).join('')
  shareDrawings(`<svg class="map"><g id="P1-00">${paths}</g></svg>`, client, '')
  const [file = ''] = readdirSync(join(client, 'assets'))
  const text = readFileSync(join(client, 'assets', file), 'utf8')
  expect(text.match(/<path opacity="[\d.]+" d=/g)).toHaveLength(2)
  expect(text).not.toMatch(/<g[^>]* opacity=/)
})

test('the glow of a figure stays in the page, between what lies under and over it', () => {
  const client = mkdtempSync(join(tmpdir(), 'unknot-drawings-'))
  const html =
    '<svg class="figure tone-2"><g class="surfaces"><path class="skin" d="M0 0"></path></g><path class="glow" d="M5 5"></path><g class="lines"><path class="skin ink" d="M1 1"></path></g></svg>'
  expect(shareDrawings(html, client, '')).toMatch(
    /#s0"><\/use><path class="glow" d="M5 5"><\/path><use [^>]*#s1"><\/use><\/svg>$/,
  )
})

test('a picture with nothing of a body in it stays as it is', () => {
  const icon = '<svg class="icon"><path d="M0 0"></path></svg>'
  expect(shareDrawings(icon, '/nowhere', '')).toBe(icon)
})
