/** What must hold for every style sheet. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const RULE = /([^{}]+)\{([^{}]*)\}/g
const SCROLLS = /overflow(?:-[xy]|-block|-inline)?:\s*(?:auto|scroll)/
const FRAMES = /position:\s*(?:relative|absolute|fixed|sticky)/

test('a box that scrolls frames what is placed in it: hidden words beyond its edge would lengthen the page', () => {
  const unframed = globSync('app/**/*.css', { cwd: ROOT }).flatMap(file => {
    const css = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const rules = [...css.matchAll(RULE)].map(
      ([, selector = '', body = '']) => [selector.trim(), body] as const,
    )
    const framed = new Set(rules.filter(([, body]) => FRAMES.test(body)).map(([selector]) => selector))
    return rules
      .filter(([selector, body]) => SCROLLS.test(body) && !framed.has(selector))
      .map(([selector]) => `${file}: ${selector}`)
  })
  expect(unframed).toEqual([])
})
