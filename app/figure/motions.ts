/** The table of contents of what the figure can show, and which motion shows a step. */
import type { MuscleId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import { back } from './motions/back.ts'
import { core } from './motions/core.ts'
import { neck } from './motions/neck.ts'
import { releases } from './motions/releases.ts'
import { rests } from './motions/rests.ts'
import { seated } from './motions/seated.ts'
import { shoulders } from './motions/shoulders.ts'
import { strength } from './motions/strength.ts'
import { warmth } from './motions/warmth.ts'

export const MOTIONS = {
  ...neck,
  ...shoulders,
  ...strength,
  ...back,
  ...core,
  ...seated,
  ...releases,
  ...rests,
  ...warmth,
}
export type MotionId = keyof typeof MOTIONS

export function isMotion(id: string): id is MotionId {
  return Object.hasOwn(MOTIONS, id)
}

export type ShownStep = Pick<Step, 'technique' | 'movement' | 'muscle' | 'tool' | 'posture'>

/** What shows a step of a session; warmth, which names no place, lies where the session presses first. */
export function figureFor(
  step: ShownStep & Pick<Step, 'side'>,
  steps: readonly (ShownStep & Pick<Step, 'side'>)[],
): { readonly motion: MotionId; readonly side: 'L' | 'R' } {
  const sore = isWarmth(step) ? steps.find(({ muscle }) => muscle) : undefined
  const { side = 'L' } = sore ?? step
  return { motion: motionFor(sore?.muscle ? { ...step, muscle: sore.muscle } : step), side }
}

const isWarmth = ({ technique, muscle }: ShownStep): boolean =>
  !muscle && (technique === 'heat' || technique === 'ir' || technique === 'cold' || technique === 'contrast')

/** The motion that shows a step of a plan; every step has one. */
export function motionFor(step: ShownStep): MotionId {
  if (step.movement) return step.movement
  const zone = step.muscle ? ZONES[step.muscle] : 'upper-back'
  switch (step.technique) {
    case 'pressure':
    case 'ball-wall':
    case 'cane':
    case 'roller':
    case 'gun':
      return releaseFor(step, zone)
    case 'heat':
    case 'ir':
      return step.posture === 'sitting' ? `heat-${laidAt(zone)}` : 'heat-lying'
    case 'cold':
    case 'contrast':
      return step.posture === 'sitting' ? `cold-${laidAt(zone)}` : 'cold-lying'
    case 'breath':
      return step.posture === 'sitting' ? 'breathing-sitting' : 'ex-breath-diaphragm'
    case 'sleep':
      return step.posture === 'side-lying' ? 'sleeping-side' : 'sleeping-back'
    default:
      return OTHERS[step.technique]
  }
}

type Zone =
  | 'ridge'
  | 'neck'
  | 'upper-back'
  | 'blade'
  | 'shoulder'
  | 'armpit'
  | 'low-back'
  | 'waist'
  | 'buttock'
  | 'hip'
  | 'chest'
  | 'belly'
  | 'side'
  | 'no-press'

const isHip = (zone: Zone) => zone === 'buttock' || zone === 'hip'
const isLow = (zone: Zone) => zone === 'low-back' || zone === 'waist' || isHip(zone)
const LAID = ['ridge', 'neck', 'shoulder', 'chest', 'belly'] as const
/** Where whoever sits lays something warm or cold. */
const laidAt = (zone: Zone) => LAID.find(own => own === zone) ?? (isLow(zone) ? 'low-back' : 'upper-back')

/** Where each muscle is pressed; those nobody presses alone are shown at rest. */
const ZONES: Readonly<Record<MuscleId, Zone>> = {
  'upper-trapezius': 'ridge',
  'middle-trapezius': 'upper-back',
  'lower-trapezius': 'upper-back',
  'levator-scapulae': 'ridge',
  'rhomboid-major': 'upper-back',
  'rhomboid-minor': 'upper-back',
  'splenius-capitis': 'neck',
  'splenius-cervicis': 'neck',
  'semispinalis-capitis': 'neck',
  suboccipitals: 'neck',
  sternocleidomastoid: 'no-press',
  scalenes: 'no-press',
  supraspinatus: 'ridge',
  infraspinatus: 'blade',
  'teres-minor': 'shoulder',
  'teres-major': 'armpit',
  subscapularis: 'no-press',
  'latissimus-dorsi': 'armpit',
  'serratus-anterior': 'side',
  'serratus-posterior-superior': 'upper-back',
  'serratus-posterior-inferior': 'low-back',
  'iliocostalis-thoracis': 'upper-back',
  'iliocostalis-lumborum': 'low-back',
  'longissimus-thoracis': 'upper-back',
  'multifidi-rotatores': 'low-back',
  'quadratus-lumborum': 'waist',
  iliopsoas: 'no-press',
  'rectus-abdominis': 'belly',
  'gluteus-maximus': 'buttock',
  'gluteus-medius': 'hip',
  'gluteus-minimus': 'hip',
  piriformis: 'buttock',
  'pectoralis-major': 'chest',
  'pectoralis-minor': 'chest',
  'deltoid-posterior': 'shoulder',
  'thoracolumbar-erectors-general': 'low-back',
  'external-oblique': 'side',
}

function releaseFor({ tool, posture }: ShownStep, zone: Zone): MotionId {
  if (zone === 'no-press') return 'resting-sitting'
  const isLying = posture === 'lying' || posture === 'prone'
  switch (tool) {
    case 'gun':
      return 'release-gun'
    case 'cane':
      if (isLow(zone) || zone === 'side') return 'release-cane-side'
      return zone === 'upper-back' || zone === 'blade' ? 'release-cane-back' : 'release-cane-shoulder'
    case 'roller':
      return zone === 'armpit' || zone === 'side' || posture === 'side-lying'
        ? 'release-roller-side'
        : 'release-roller-mid-back'
    case 'two-balls':
      if (zone === 'neck') return 'release-hand-skull-lying'
      return isLying ? 'release-two-balls-lying' : 'release-two-balls-wall'
    case 'socks':
    case 'tennis-ball':
    case 'lacrosse-ball':
      if (posture === 'side-lying') return 'release-ball-side-lying'
      if (isLying || (posture === 'sitting' && isHip(zone))) return LYING_ON_BALL[zone]
      return BALL_AT_WALL[zone]
    default:
      if (posture === 'side-lying') return isHip(zone) ? 'sleeping-side' : 'release-hand-side-lying'
      if (isLying && zone === 'neck') return 'release-hand-skull-lying'
      return BY_HAND[zone]
  }
}

type Pressed = Exclude<Zone, 'no-press'>

const BALL_AT_WALL: Readonly<Record<Pressed, MotionId>> = {
  ridge: 'release-ball-wall-upper-back',
  neck: 'release-hand-neck',
  'upper-back': 'release-ball-wall-upper-back',
  blade: 'release-ball-wall-blade',
  shoulder: 'release-ball-wall-shoulder',
  armpit: 'release-ball-wall-side',
  'low-back': 'release-ball-wall-low-back',
  waist: 'release-ball-wall-waist',
  buttock: 'release-ball-wall-buttock',
  hip: 'release-ball-wall-hip',
  chest: 'release-ball-wall-chest',
  belly: 'release-hand-belly',
  side: 'release-ball-wall-side',
}

const LYING_ON_BALL: Readonly<Record<Pressed, MotionId>> = {
  ridge: 'release-ball-lying-upper-back',
  neck: 'release-hand-skull-lying',
  'upper-back': 'release-ball-lying-upper-back',
  blade: 'release-ball-lying-upper-back',
  shoulder: 'release-ball-lying-upper-back',
  armpit: 'release-ball-side-lying',
  'low-back': 'release-ball-lying-low-back',
  waist: 'release-ball-lying-low-back',
  buttock: 'release-ball-floor-sit',
  hip: 'release-ball-floor-sit',
  chest: 'release-ball-wall-chest',
  belly: 'release-hand-belly',
  side: 'release-ball-side-lying',
}

/** Where one's own hand does not reach, a helper presses: then nobody is shown pressing. */
const BY_HAND: Readonly<Record<Pressed, MotionId>> = {
  ridge: 'release-hand-ridge',
  neck: 'release-hand-neck',
  'upper-back': 'resting-sitting',
  blade: 'resting-sitting',
  shoulder: 'resting-sitting',
  armpit: 'release-hand-armpit',
  'low-back': 'release-hand-low-back',
  waist: 'release-hand-side-lying',
  buttock: 'sleeping-side',
  hip: 'sleeping-side',
  chest: 'release-hand-chest',
  belly: 'release-hand-belly',
  side: 'release-hand-armpit',
}

type Drawn =
  | 'pressure'
  | 'ball-wall'
  | 'cane'
  | 'roller'
  | 'gun'
  | 'heat'
  | 'ir'
  | 'cold'
  | 'contrast'
  | 'breath'
  | 'sleep'

/** Techniques that look the same whatever hurts. */
const OTHERS: Readonly<Record<Exclude<TechniqueId, Drawn>, MotionId>> = {
  'stay-active': 'walking',
  stretch: 'st-hug',
  mobility: 'mo-shoulder-roll',
  aerobic: 'walking',
  'strength-2min': 'ex-lateral-raise',
  core: 'ex-bird-dog',
  mindful: 'resting-sitting',
  break: 'mo-shoulder-roll',
  ergo: 'desk-sitting',
  hydrate: 'resting-sitting',
  nsaid: 'resting-sitting',
  paracetamol: 'resting-sitting',
  'tens-home': 'resting-sitting',
  belt: 'resting-sitting',
  traction: 'resting-sitting',
  opioid: 'resting-sitting',
}
