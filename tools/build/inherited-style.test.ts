import { expect, test } from 'vitest'
import { attributesFrom } from './inherited-style.ts'

const css = `
.figure .surfaces path { fill: var(--shade) }
.figure .surfaces .lit { fill: var(--light) }
.figure .skin { --light: var(--skin); --shade: brown }
.figure .ink { stroke: black; stroke-width: calc(2px * var(--fine)) }
.map-flesh, .map-limb { fill: pink; cursor: pointer }
.map-limb { fill: red }
@media print { .map-flesh { fill: white } }
`
const said = (classes: readonly string[], within: readonly string[]) =>
  Object.fromEntries(attributesFrom(css)({ classes, within }))

test('a path carries what its rules say, and nothing that only a page needs', () => {
  expect(said(['map-flesh'], [])).toEqual({ fill: 'pink' })
})

test('of two rules the later wins, and the more exact one before it', () => {
  expect(said(['map-limb'], [])).toEqual({ fill: 'red' })
  expect(said(['skin', 'lit'], ['figure', 'surfaces'])).toEqual({ fill: 'var(--skin)' })
})

test('what a path says of its own colours stands in their place, the colours of the page stay names', () => {
  expect(said(['skin'], ['figure', 'surfaces'])).toEqual({ fill: 'brown' })
  expect(said(['skin', 'ink'], ['figure', 'lines'])).toEqual({
    stroke: 'black',
    'stroke-width': 'calc(2px * var(--fine))',
  })
})
