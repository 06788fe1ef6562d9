/** The figure as layers of paths. Pure: the component only wraps them. */
import type { MuscleId } from '#core/ids.ts'
import type { View } from '#core/painting.ts'
import type { BodySide } from '#core/regions.ts'
import { bothSides, fibres, MIDLINE, onSide, smoothPath, type HalfPoint, type Point } from './curve.ts'
import {
  DEEP,
  ILIAC_CREST,
  LIMBS,
  RIBS,
  SACRUM,
  SCAPULA,
  SCAPULA_RIDGE,
  SPINE,
  SUPERFICIAL,
  type MuscleShape,
} from './muscle-shapes.ts'
import { BODY, PROFILE, PROFILE_ARM } from './silhouette.ts'

export const LAYERS = ['skin', 'superficial', 'deep'] as const
export type Layer = (typeof LAYERS)[number]

export interface DrawnPath {
  readonly look: 'skin' | 'muscle' | 'fibre' | 'bone' | 'line' | 'limb' | 'hair' | 'cloth'
  readonly d: string
  readonly muscles?: readonly MuscleId[]
  readonly side?: BodySide
}

const SIDES: readonly BodySide[] = ['L', 'R']
const drawn = new Map<string, readonly DrawnPath[]>()

/** All paths of a view and layer, from back to front. Computed once. */
export function drawingOf(view: View, layer: Layer): readonly DrawnPath[] {
  const key = `${view}-${layer}`
  const known = drawn.get(key)
  if (known) return known
  const paths = view === 'back' ? back(layer) : view === 'front' ? front() : profile(view)
  drawn.set(key, paths)
  return paths
}

function back(layer: Layer): readonly DrawnPath[] {
  const skin: DrawnPath = { look: 'skin', d: smoothPath(bothSides(BODY), true) }
  if (layer === 'skin')
    return [skin, hair(), ...SIDES.flatMap(side => SKIN_LINES.map(line => lineOf(line, side))), groove()]
  const limbs = SIDES.flatMap(side =>
    LIMBS.map((limb): DrawnPath => ({ look: 'limb', d: smoothPath(onSide(limb, side), true) })),
  )
  const shapes = layer === 'superficial' ? SUPERFICIAL : DEEP
  const muscles = SIDES.flatMap(side => shapes.flatMap(shape => muscleOf(shape, side)))
  const bones = layer === 'deep' ? deepBones() : surfaceBones()
  return [
    skin,
    hair(),
    ...limbs,
    ...(layer === 'deep' ? bones : []),
    ...muscles,
    ...(layer === 'deep' ? [] : bones),
  ]
}

function muscleOf(shape: MuscleShape, side: BodySide): readonly DrawnPath[] {
  return [
    { look: 'muscle', d: smoothPath(onSide(shape.outline, side), true, 0.15), muscles: shape.muscles, side },
    {
      look: 'fibre',
      d: fibres(
        onSide(shape.from, side),
        onSide(shape.to, side),
        shape.strands,
        (side === 'L' ? -1 : 1) * (shape.bend ?? 0),
      ),
    },
  ]
}

/** What shows through skin: blade, furrow, waist, buttock fold, knee, heel. */
const SKIN_LINES: readonly (readonly HalfPoint[])[] = [
  [
    [84, 520],
    [92, 590],
    [112, 664],
    [126, 690],
    [142, 664],
  ],
  [
    [96, 500],
    [140, 484],
    [184, 470],
  ],
  [
    [62, 372],
    [96, 404],
    [150, 424],
    [200, 440],
  ],
  [
    [204, 606],
    [200, 640],
    [192, 680],
  ],
  [
    [24, 1044],
    [32, 1048],
    [36, 1056],
  ],
  [
    [8, 1236],
    [60, 1256],
    [120, 1246],
    [164, 1216],
  ],
  [
    [66, 1646],
    [100, 1652],
    [132, 1640],
  ],
  [
    [110, 1700],
    [116, 1780],
    [108, 1860],
  ],
  [
    [84, 2060],
    [86, 2100],
    [90, 2130],
  ],
  [
    [252, 886],
    [274, 894],
    [294, 884],
  ],
  [
    [334, 1180],
    [340, 1230],
    [340, 1290],
  ],
]

function lineOf(line: readonly HalfPoint[], side: BodySide): DrawnPath {
  return { look: 'line', d: smoothPath(onSide(line, side), false) }
}

/** The furrow of the spine, and the cleft. */
function groove(): DrawnPath {
  return {
    look: 'line',
    d: `M${MIDLINE} 420C${MIDLINE - 3} 600 ${MIDLINE + 3} 800 ${MIDLINE} 1010M${MIDLINE} 1080C${MIDLINE - 2} 1140 ${MIDLINE + 2} 1190 ${MIDLINE} 1232`,
  }
}

const HAIR: readonly HalfPoint[] = [
  [0, 38],
  [50, 46],
  [86, 84],
  [103, 144],
  [102, 200],
  [90, 250],
  [60, 262],
  [24, 272],
  [0, 274],
]

function hair(): DrawnPath {
  return { look: 'hair', d: smoothPath(bothSides(HAIR), true) }
}

function surfaceBones(): readonly DrawnPath[] {
  return [
    spineBumps(),
    ...SIDES.flatMap((side): DrawnPath[] => [
      { look: 'line', d: smoothPath(onSide(SCAPULA_RIDGE, side), false) },
      { look: 'line', d: smoothPath(onSide(ILIAC_CREST, side), false) },
    ]),
  ]
}

function deepBones(): readonly DrawnPath[] {
  return [
    ...SIDES.flatMap((side): DrawnPath[] => [
      ...RIBS.map((rib): DrawnPath => ({ look: 'line', d: smoothPath(onSide(rib, side), false) })),
      { look: 'bone', d: smoothPath(onSide(SCAPULA, side), true, 0.2) },
      { look: 'line', d: smoothPath(onSide(SCAPULA_RIDGE, side), false) },
      { look: 'line', d: smoothPath(onSide(ILIAC_CREST, side), false) },
    ]),
    { look: 'bone', d: smoothPath(bothSides(SACRUM), true, 0.2) },
    spineBumps(),
  ]
}

function spineBumps(): DrawnPath {
  return {
    look: 'bone',
    d: SPINE.map(y => `M${MIDLINE - 4.5} ${y}a4.500 7 0 1 0 9 0a4.500 7 0 1 0 -9 0`).join(''),
  }
}

const FRONT_LINES: readonly (readonly HalfPoint[])[] = [
  [
    [14, 428],
    [60, 420],
    [120, 424],
    [186, 440],
  ],
  [
    [20, 642],
    [80, 660],
    [140, 640],
    [184, 600],
    [204, 560],
  ],
  [
    [0, 700],
    [50, 712],
    [96, 760],
    [120, 830],
  ],
  [
    [30, 1180],
    [90, 1130],
    [150, 1070],
    [180, 1020],
  ],
  [
    [60, 376],
    [36, 404],
    [16, 426],
  ],
  [
    [70, 1640],
    [100, 1670],
    [134, 1640],
  ],
  [
    [96, 1700],
    [92, 1800],
    [96, 1900],
  ],
  [
    [252, 880],
    [274, 892],
    [292, 876],
  ],
]

function front(): readonly DrawnPath[] {
  return [
    { look: 'skin', d: smoothPath(bothSides(BODY), true) },
    {
      look: 'hair',
      d: smoothPath(
        bothSides([
          [0, 38],
          [50, 46],
          [86, 84],
          [102, 144],
          [100, 180],
          [88, 130],
          [60, 106],
          [0, 96],
        ]),
        true,
      ),
    },
    ...SIDES.flatMap(side => FRONT_LINES.map(line => lineOf(line, side))),
    {
      look: 'line',
      d: `M500 430L500 640M500 730C498 800 502 860 500 900M496 922a4 6 0 1 0 8 0a4 6 0 1 0 -8 0`,
    },
  ]
}

function profile(view: 'left' | 'right'): readonly DrawnPath[] {
  const place = (points: readonly Point[]): readonly Point[] =>
    view === 'left' ? points : points.map(([x, y]): Point => [1000 - x, y])
  return [
    { look: 'skin', d: smoothPath(place(PROFILE), true) },
    { look: 'skin', d: smoothPath(place(PROFILE_ARM), true) },
    {
      look: 'line',
      d: smoothPath(
        place([
          [496, 180],
          [520, 172],
          [532, 196],
          [524, 226],
          [506, 244],
          [500, 222],
        ]),
        false,
      ),
    },
    {
      look: 'line',
      d: smoothPath(
        place([
          [470, 340],
          [520, 320],
          [560, 300],
        ]),
        false,
      ),
    },
    {
      look: 'line',
      d: smoothPath(
        place([
          [420, 1010],
          [480, 1000],
          [560, 1004],
          [630, 1030],
        ]),
        false,
      ),
    },
    {
      look: 'line',
      d: smoothPath(
        place([
          [560, 1230],
          [600, 1226],
          [630, 1214],
        ]),
        false,
      ),
    },
  ]
}
