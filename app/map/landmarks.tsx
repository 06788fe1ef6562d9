import { useMemo } from 'preact/hooks'
import type { View } from '#core/locate/painting.ts'
import { fit, type Build } from './build.ts'
import { boxText, type Box } from './crop.ts'
import { pathOf, points, type Curve } from './curve.ts'
import { bonesBack, spineMarks } from './data/bones.ts'
import { bonesFront } from './data/muscles-front.ts'
import { mapWords } from './words.ts'
import { scaleOf, type Size } from './zoom.ts'

/** What one can feel through the skin. One half: x is the distance from the midline. */
interface Landmark {
  readonly name: keyof typeof mapWords.landmarks
  readonly curves: readonly Curve[]
  readonly closed: boolean
  /** Where its name stands. */
  readonly at: readonly [x: number, y: number]
}

const BELT = points('34,912 60,896 88,878 118,866 146,865 170,878')
/** From the big bump down to the pelvis. */
const bumps = spineMarks.slice(5)

const LANDMARKS: Readonly<Partial<Record<View, readonly Landmark[]>>> = {
  back: [
    { name: 'bump', curves: bumps, closed: true, at: [16, 334] },
    { name: 'blade', curves: [bonesBack.blade], closed: true, at: [44, 592] },
    { name: 'rib', curves: bonesBack.ribs.slice(10, 11), closed: false, at: [60, 744] },
    { name: 'belt', curves: [BELT], closed: false, at: [66, 884] },
  ],
  front: [
    { name: 'collar', curves: [bonesFront.collar], closed: true, at: [120, 376] },
    { name: 'breastbone', curves: [bonesFront.breastbone], closed: true, at: [22, 560] },
    { name: 'belt', curves: [points('80,890 108,874 146,868 170,886')], closed: false, at: [90, 862] },
  ],
}

/** Nearer than this the skin alone no longer says where one is. Map units across. */
const NEAR = 640
const LETTERS = 13

interface LandmarksProps {
  readonly view: View
  readonly build: Build | undefined
  readonly box: Box
  readonly size: Size
}

/** Once somebody came close: the bones one can feel, in thin lines with small names. */
export function Landmarks({ view, build, box, size }: LandmarksProps) {
  const marks = LANDMARKS[view]
  const drawn = useMemo(
    () =>
      (marks ?? []).map(({ name, curves, closed, at }) => {
        const half = (side: -1 | 1) =>
          curves
            .map(curve =>
              pathOf(
                curve.map(([x, y, corner]) => fit([500 + side * x, y, corner ?? false], build)),
                closed,
              ),
            )
            .join('')
        return { name, d: half(-1) + half(1), at: fit([500 + at[0], at[1]], build) }
      }),
    [marks, build],
  )
  if (box[2] > NEAR) return null
  const letters = LETTERS * scaleOf(box, size)
  return (
    <svg class="map map-landmarks" viewBox={boxText(box)} aria-hidden="true">
      {drawn.map(({ name, d, at: [x, y] }) => (
        <g key={name}>
          <path d={d} />
          <text x={x} y={y} font-size={letters} stroke-width={letters / 4}>
            {mapWords.landmarks[name]}
          </text>
        </g>
      ))}
    </svg>
  )
}
