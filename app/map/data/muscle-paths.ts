import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { View } from '#core/locate/painting.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'
import { fibres, light, outline, shade, sinews, type Belly } from './belly.ts'
import { placer, type Build } from '#app/map/build.ts'
import { deepBack } from './muscles-deep.ts'
import { deepFront, superficialFront } from './muscles-front.ts'
import { deepSide, shoulderSide, superficialSide } from './muscles-side.ts'
import { superficialBack } from './muscles-superficial.ts'

/** One muscle on one side. */
export interface MusclePaths {
  readonly fill: string
  readonly fibres: string
  readonly shade: string
  readonly light: readonly string[]
  readonly sinews: readonly string[]
}

const known = new WeakMap<Belly, Map<string, MusclePaths>>()

/** A muscle as paths, worked out when it is first shown. */
export function pathsOf(belly: Belly, view: View, side: BodySide, build?: Build): MusclePaths {
  const own = known.get(belly) ?? new Map<string, MusclePaths>()
  known.set(belly, own)
  const key = `${view} ${side} ${build}`
  const before = own.get(key)
  if (before) return before
  const place = placer(view, side, build)
  const made = {
    fill: outline(belly, place),
    fibres: fibres(belly, place),
    shade: shade(belly, place),
    light: light(belly, place),
    sinews: sinews(belly, place),
  }
  own.set(key, made)
  return made
}

/** Every muscle that can light up; where a muscle lies in two layers, the outer one comes first. */
const bellies: readonly Belly[] = [
  ...superficialBack,
  ...deepBack,
  ...superficialFront,
  ...deepFront,
  ...superficialSide,
  ...shoulderSide,
  ...deepSide,
]

/** A group of muscles known by one name is all of them. */
const PARTS: Readonly<Partial<Record<MuscleId, readonly MuscleId[]>>> = {
  'thoracolumbar-erectors-general': [
    'iliocostalis-lumborum',
    'iliocostalis-thoracis',
    'longissimus-thoracis',
  ],
}

/** The shapes of a muscle in a view, whichever layer is shown. Empty where the view does not show it. */
export function litMuscles(
  view: View,
  muscle: MuscleId,
  side: BodySide,
  build?: Build,
): readonly MusclePaths[] {
  if ((view === 'left' && side === 'R') || (view === 'right' && side === 'L')) return []
  const ids = PARTS[muscle] ?? [muscle]
  const source = view === 'right' ? 'left' : view
  const own = bellies.filter(belly => belly.view === source && belly.id && ids.includes(belly.id))
  const first = own[0]?.layer
  return own.filter(belly => belly.layer === first).map(belly => pathsOf(belly, view, side, build))
}
