/** A body and the things around it as solids. */
import { bothSides } from '#app/figure/body.ts'
import type { Side } from '#app/figure/body.ts'
import type { Mark, Part, Solid } from '#app/figure/drawing/solid.ts'
import type { Body } from '#app/figure/pose.ts'
import type { Vec } from '#app/figure/vector.ts'
import { headMarks, headSolids } from './head.ts'
import { armSolids, legSolids } from './limbs.ts'
import { backMarks, trunkSolids } from './trunk.ts'

const part = (id: string, material: Part['material'], side?: Side): Part =>
  side ? { id, material, side } : { id, material }

export const BODY = {
  skin: part('head', 'skin'),
  hair: part('hair', 'hair'),
  top: part('top', 'top'),
  shorts: part('shorts', 'shorts'),
  arms: { L: part('armL', 'skin', 'L'), R: part('armR', 'skin', 'R') },
  legs: { L: part('legL', 'skin', 'L'), R: part('legR', 'skin', 'R') },
} as const

export const bodySolids = (body: Body): Solid[] => [
  ...trunkSolids(body, { top: BODY.top, shorts: BODY.shorts, neck: BODY.skin, arms: BODY.arms }),
  ...headSolids(body.trunk.head, body.build, BODY.skin, BODY.hair),
  ...bothSides.flatMap(side => [
    ...armSolids(body.arms[side], side, BODY.arms[side]),
    ...legSolids(body.legs[side], side, BODY.legs[side], BODY.shorts),
  ]),
]

/** The fine lines on a body for an eye that has `toRight` to its right. */
export const marksOf = (body: Body, toRight: Vec): Mark[] => [
  ...headMarks(body.trunk.head, BODY.skin, BODY.hair, toRight),
  ...backMarks(body, BODY.top),
]
