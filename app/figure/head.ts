/** A head without a face: skull, jaw, nose, ears, and hair that begins at a plane. */
import { HEAD, bothSides, sign } from './body.ts'
import type { Chain, Ring } from './outline.ts'
import type { Part, Rule } from './part.ts'
import type { Build } from './skeleton.ts'
import { add, dot, place, rotate, scale, sub, unit } from './vector.ts'
import type { Frame, Vec } from './vector.ts'

/** The plane of the hairline: hair lies above and behind it. */
const HAIRLINE = { at: [0, 0.15, 0.078], out: unit([0, 0.72, -0.69]) } satisfies Record<string, Vec>

const SPHERE: readonly Vec[] = Array.from({ length: 11 }, (_, i) => (i * Math.PI) / 10).flatMap(polar =>
  Array.from({ length: 20 }, (_, j): Vec => {
    const around = (j * Math.PI) / 10
    return [Math.sin(polar) * Math.cos(around), Math.cos(polar), Math.sin(polar) * Math.sin(around)]
  }),
)

/** Adds the head's parts, and which of face and hair is in front for an eye in the direction `near`. */
export function headParts(head: Frame, build: Build, near: Vec, parts: Part[], rules: Rule[]): void {
  const above = (v: Vec): number => dot(sub(v, HAIRLINE.at), HAIRLINE.out)
  const shell = (grow: number): Vec[] =>
    SPHERE.map(([x, y, z]): Vec => {
      const { at, half } = HEAD.skull
      return [at[0] + x * (half[0] + grow), at[1] + y * (half[1] + grow), at[2] + z * (half[2] + grow)]
    })
  const onto = (v: Vec): Vec => add(v, scale(HAIRLINE.out, -above(v)))
  const jaw = SPHERE.map(([x, y, z]): Vec => {
    const { at, half } = HEAD.jaw
    return [at[0] + x * half[0], at[1] + y * half[1], at[2] + z * half[2]]
  })
  const cut = (points: readonly Vec[], keep: (v: Vec) => boolean): Vec[] =>
    points.map(v => (keep(v) ? v : onto(v)))
  const within = (points: readonly Vec[], grow: number): Vec[] => {
    const { at, half } = HEAD.skull
    return points.filter(
      v =>
        Math.hypot(
          (v[0] - at[0]) / (half[0] + grow),
          (v[1] - at[1]) / (half[1] + grow),
          (v[2] - at[2]) / (half[2] + grow),
        ) < 1.001,
    )
  }
  const hair = within(
    cut(shell(0.008), v => above(v) > -0.004),
    0.008,
  )
  const face = within(
    cut(shell(0), v => above(v) < 0.004),
    0,
  )
  const bun: Chain[] =
    build === 'slight'
      ? [
          [
            { at: place(head, [0, 0.165, -0.05]), half: 0.03 },
            { at: place(head, [0, 0.2, -0.062]), half: 0.034 },
          ],
        ]
      : []
  const out = rotate(head.turn, HAIRLINE.out)
  const hairNear = dot(out, near) > 0
  parts.push(
    {
      id: 'face',
      material: 'skin',
      light: 0.86,
      solids: [[...face, ...jaw].map(v => place(head, v))],
      chains: [
        [
          { at: place(head, [0, 0.068, 0.083]), half: 0.009 },
          { at: place(head, [0, 0.036, 0.094]), half: 0.013 },
        ],
      ],
    },
    { id: 'hair', material: 'hair', light: 0.8, chains: bun, solids: [hair.map(v => place(head, v))] },
  )
  rules.push(hairNear ? ['hair', 'face'] : ['face', 'hair'])
  for (const side of bothSides) {
    const s = sign(side)
    if (dot(head.turn[0], near) * s < -0.25) continue
    const ear = (y: number, z: number, high: number): Ring => ({
      at: place(head, [0.076 * s, y, z]),
      half: [scale(head.turn[0], 0.009), scale(head.turn[1], high), scale(head.turn[2], high * 0.8)],
    })
    parts.push({
      id: `ear${side}`,
      material: 'skin',
      side,
      chains: [[ear(0.066, -0.012, 0.02), ear(0.04, -0.004, 0.013)]],
    })
    rules.push([`ear${side}`, 'hair'], [`ear${side}`, 'face'])
  }
}
