import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlace, mirrored, REGIONS, type Place } from '#core/vocabulary/regions.ts'
import { QUALITIES, VIEWS, type Painting, type Stroke, type View } from '#core/locate/painting.ts'
import { paintedPlaces, placeAt } from './overlap.ts'
import { allPlaces, centreOf, outlineOf } from './data/place-outlines.ts'

const PLACES = allPlaces()

const anyStroke = fc.record({
  view: fc.constantFrom(...VIEWS),
  kind: fc.constantFrom('brush' as const, 'brush' as const, 'erase' as const),
  quality: fc.constantFrom(...QUALITIES),
  radius: fc.integer({ min: 8, max: 60 }),
  points: fc.array(fc.tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 40, max: 1900 })), {
    minLength: 1,
    maxLength: 12,
  }),
})
const anyPainting = fc.array(anyStroke, { maxLength: 6 })

const OTHER_VIEW: Readonly<Record<View, View>> = {
  back: 'back',
  front: 'front',
  left: 'right',
  right: 'left',
}

function turned(painting: Painting): Painting {
  return painting.map(stroke => ({
    ...stroke,
    view: OTHER_VIEW[stroke.view],
    points: stroke.points.map(([x, y]): [number, number] => [1000 - x, y]),
  }))
}

function dab(view: View, x: number, y: number, kind: Stroke['kind'] = 'brush', radius = 30): Stroke {
  return { view, kind, quality: 'ache', radius, points: [[x, y]] }
}

const names = (painting: Painting) => Object.keys(paintedPlaces(painting)).filter(isPlace)

test('the mirror image of a painting covers the mirrored places', () => {
  fc.assert(
    fc.property(anyPainting, painting => {
      const there = paintedPlaces(painting)
      const back = paintedPlaces(turned(painting))
      const expected = Object.fromEntries(
        Object.entries(there).flatMap(([place, share]) => (isPlace(place) ? [[mirrored(place), share]] : [])),
      )
      expect(back).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('more paint never lowers a share', () => {
  fc.assert(
    fc.property(anyPainting, anyStroke, (painting, stroke) => {
      const before = paintedPlaces(painting)
      const after = paintedPlaces([...painting, { ...stroke, kind: 'brush' }])
      for (const place of PLACES) expect(after[place] ?? 0).toBeGreaterThanOrEqual(before[place] ?? 0)
    }),
    { numRuns: 200 },
  )
})

const line = (from: readonly [number, number], to: readonly [number, number], radius = 32): Stroke => ({
  view: 'back',
  kind: 'brush',
  quality: 'ache',
  radius,
  points: [
    [from[0], from[1]],
    [to[0], to[1]],
  ],
})

test.each<[string, Stroke, Place]>([
  [
    'along the inner edge of the blade leaves the lowest ribs alone',
    line([425, 420], [425, 570]),
    'posterior-lower-ribs.L',
  ],
  ['beside the low spine leaves its bones alone', line([450, 740], [450, 880]), 'lumbar-midline.M'],
  [
    'on the ridge of the shoulder leaves the side of the neck alone',
    line([320, 380], [390, 350]),
    'lateral-neck.L',
  ],
])('a broad stroke %s', (_name, stroke, place) => {
  expect(names([stroke])).not.toContain(place)
})

test('a small dot, drawn close up, marks the place it lies in', () => {
  for (const place of PLACES) {
    const centre = centreOf(place)
    const under = centre && placeAt(centre.view, centre.x, centre.y)
    if (!centre || !under) continue
    expect(names([dab(centre.view, centre.x, centre.y, 'brush', 8)])).toContain(under)
  }
})

test('nothing drawn paints nothing', () => {
  expect(paintedPlaces([])).toEqual({})
})

test('what was aimed at counts at least a quarter, however small the dot', () => {
  expect(paintedPlaces([dab('back', 412, 480, 'brush', 8)])['medial-scapular-border.L']).toBe(0.25)
})

test('shares lie between nothing and the whole', () => {
  fc.assert(
    fc.property(anyPainting, painting => {
      for (const share of Object.values(paintedPlaces(painting))) {
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 100 },
  )
})

test('a painting that was rubbed out covers nothing', () => {
  fc.assert(
    fc.property(anyPainting, painting => {
      const rubbed = painting.map(stroke => ({
        ...stroke,
        kind: 'erase' as const,
        radius: stroke.radius + 12,
      }))
      expect(paintedPlaces([...painting, ...rubbed])).toEqual({})
    }),
    { numRuns: 100 },
  )
})

test('paint laid again after rubbing out counts', () => {
  expect(names([dab('back', 420, 480), dab('back', 420, 480, 'erase', 60), dab('back', 420, 480)])).toContain(
    'medial-scapular-border.L',
  )
})

test.each<[string, View, number, number, Place]>([
  ['the inner edge of the left blade', 'back', 412, 480, 'medial-scapular-border.L'],
  ['between the blades on the right', 'back', 548, 480, 'interscapular.R'],
  ['the ridge from neck to left shoulder', 'back', 370, 385, 'upper-shoulder-ridge.L'],
  ['the corner of the right neck', 'back', 570, 350, 'neck-shoulder-angle.R'],
  ['the bumps of the low back', 'back', 500, 800, 'lumbar-midline.M'],
  ['beside the low spine on the left', 'back', 440, 850, 'lower-lumbar-paraspinal.L'],
  ['the middle of the right buttock', 'back', 610, 1040, 'buttock-mid.R'],
  ['the left chest, seen on the right of the front', 'front', 610, 480, 'pectoral.L'],
  ['the right temple, seen on the left of the front', 'front', 412, 155, 'temple.R'],
  ['the left ear', 'left', 528, 180, 'ear-deep.L'],
  ['the right outer thigh', 'right', 500, 1300, 'lateral-thigh.R'],
])('a touch on %s is understood', (_name, view, x, y, place) => {
  expect(placeAt(view, x, y)).toBe(place)
})

test('a touch beside the body is nowhere', () => {
  expect(placeAt('back', 20, 100)).toBeUndefined()
  expect(placeAt('front', 500, 1500)).toBeUndefined()
})

test('every region can be painted somewhere, on both sides or in the middle', () => {
  for (const region of REGIONS) {
    const own = PLACES.filter(place => place.startsWith(`${region}.`))
    expect([`${region}.M`, `${region}.L ${region}.R`]).toContain(own.join(' '))
    for (const place of own) {
      const outline = outlineOf(place)
      if (!outline) throw new Error(`${place} has no outline`)
      const stroke: Stroke = {
        view: outline.view,
        kind: 'brush',
        quality: 'ache',
        radius: 12,
        points: outline.curve.map(([x, y]) => [x, y]),
      }
      const centre = centreOf(place)
      if (!centre) throw new Error(`${place} has no centre`)
      expect(names([stroke, dab(centre.view, centre.x, centre.y, 'brush', 20)])).toContain(place)
    }
  }
})

test('a dab in the middle of a place is felt there', () => {
  for (const place of PLACES) {
    const centre = centreOf(place)
    if (!centre) throw new Error(`${place} has no centre`)
    expect(names([dab(centre.view, centre.x, centre.y, 'brush', 40)]), place).toContain(place)
  }
})

test('paint on the left never counts for the right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 440 }), fc.integer({ min: 250, max: 1150 }), (x, y) => {
      expect(names([dab('back', x, y)]).filter(place => place.endsWith('.R'))).toEqual([])
    }),
  )
})
