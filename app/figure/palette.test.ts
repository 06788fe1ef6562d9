import { expect, test } from 'vitest'
import { MOTIONS } from './motions.ts'
import { NAMES } from './palette.ts'
import { linesOf, surfacesOf } from './paths.ts'
import { picture } from './scene.ts'

/** Between them they show every thing, wall, arrow and cloth there is. */
const SHOWN = [
  'release-cane-side',
  'release-roller-side',
  'release-ball-wall-chest',
  'st-corner-high',
  'st-chin-tuck',
  'heat-lying',
] as const

test('every path of a figure is in the palette a canvas is given', () => {
  const known = { surfaces: new Set<string>(NAMES.surfaces), lines: new Set<string>(NAMES.lines) }
  for (const id of SHOWN) {
    const shown = picture(MOTIONS[id], { at: 'still', side: 'L', build: 'broad', angle: 0, coarse: 4 })
    for (const { name } of surfacesOf(shown)) expect(known.surfaces).toContain(name)
    for (const { name } of linesOf(shown)) expect(known.lines).toContain(name)
  }
})
