/**
 * The shapes of what we know. `S` is the type of a source id: `knowledge/` narrows it to its own list,
 * so a misspelt source, muscle, region or movement is a compile error there.
 */
import type { Condition } from './answers.ts'
import type { Aggravation, Cause } from './causes.ts'
import type {
  MovementId,
  MuscleId,
  PhaseId,
  Position,
  Posture,
  ProfessionalId,
  TechniqueId,
  ToolId,
} from './ids.ts'
import type { Counts, Holds, Line, Pressing } from './lines.ts'
import type { Region } from './regions.ts'

/** At least one source: every fact a person acts on has one. */
export type Cited<S extends string> = readonly [S, ...S[]]

/** How strong the evidence is; `against` means a guideline or trials advise against it. Source: docs/clinical/dosing.md#grades. */
export const GRADES = ['good', 'moderate', 'low', 'against'] as const
export type Grade = (typeof GRADES)[number]

/**
 * One work that a fact rests on. `confirmed: false` marks textbook memory or our own judgement, and the app says so. A page
 * of a school or clinic (`teaching`) names the same without having tried it; a `choice` is ours by nature, so there is
 * nothing to look up.
 */
export interface Source {
  readonly kind:
    | 'trial'
    | 'review'
    | 'guideline'
    | 'case-report'
    | 'cohort'
    | 'consensus'
    | 'textbook'
    | 'standard'
    | 'leaflet'
    | 'teaching'
    | 'seed'
    | 'judgement'
    | 'choice'
  readonly authors: string
  readonly year: number
  readonly title: string
  /** Journal, guideline number or publisher. */
  readonly where: string
  readonly doi?: string
  readonly confirmed: boolean
}

/** A named part of the body. */
export interface RegionRecord {
  /** What a person says: "corner of the neck". What a clinician says is in knowledge/atlas/clinical-regions.ts. */
  readonly label: string
  readonly view: 'back' | 'front' | 'side'
  /** Never a place to press, whatever the muscle says. */
  readonly noPress: boolean
}

/** A spot where a muscle's knots are often found, and where their pain is often felt (same side unless `bilateral`). */
export interface TriggerPoint {
  /** `upper-trapezius-1` */
  readonly id: string
  readonly local: readonly [Region, ...Region[]]
  /** Where exactly, in plain words. */
  readonly site: string
  /** Felt by most. */
  readonly essential: readonly Region[]
  /** Felt by some. */
  readonly spillover: readonly Region[]
  readonly bilateral?: true
}

/**
 * What others write about where its pain is felt: how many descriptions, and how many of them name a region. Counted
 * from tools/bench/published by a test. Source: docs/clinical/atlas.md#described.
 */
export interface Described {
  readonly of: number
  readonly named: Readonly<Partial<Record<Region, number>>>
}

/** One way of letting go of a knot: which tool, in which posture, step by step. */
export interface Release extends Pressing {
  readonly technique: TechniqueId
  readonly tool: ToolId
  readonly posture: Posture
  readonly needs: readonly Position[]
  /** From the spot to a second one on the same muscle, where there is one to be pressed. */
  readonly further?: Line
  /** Only where this muscle needs less than the technique's own dose. Seconds; pain 0–10. */
  readonly holdSeconds?: number
  readonly capSeconds?: number
  readonly maxPain?: number
}

/** How often a muscle is the one that hurts. */
export type Frequency = 'common' | 'usual' | 'rare'

/** A muscle of the atlas: where its knots lie and hurt, and how to let go of them. */
export interface Muscle<S extends string = string> {
  readonly id: MuscleId
  readonly name: string
  /** A plain-language nickname, where people have one. */
  readonly nickname?: string
  /** One or two short sentences: where it runs and what it does. */
  readonly about: string
  readonly triggerPoints: readonly [TriggerPoint, ...TriggerPoint[]]
  /** Absent where nobody else was found to describe its pain. */
  readonly described?: Described
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  /** How to feel for it, in plain steps. */
  readonly find: readonly [string, ...string[]]
  /** Preferred first. Empty only when `self` is `no`. */
  readonly releases: readonly Release[]
  readonly stretch: MovementId
  readonly strengthen: readonly MovementId[]
  /** What to keep away from, in the words the person reads before pressing. */
  readonly dangers: readonly [string, ...string[]]
  /** May a person press this muscle alone? `limited`: light and short only; `no`: never, a professional does. */
  readonly self: 'ok' | 'limited' | 'no'
  readonly confidence: 'high' | 'medium'
  /** How often it is the active one where people hurt. Source: docs/clinical/atlas.md#prior. */
  readonly frequency: Frequency
  readonly layer: 'superficial' | 'deep'
  readonly sources: Cited<S>
}

/** The whole atlas, by id. */
export type Muscles = Readonly<Record<MuscleId, Muscle>>

/** A dose with its allowed range. Seconds, repeats, pain 0–10. */
export interface Dose<S extends string = string> {
  readonly seconds: number
  readonly secondsRange: readonly [number, number]
  readonly repeats: number
  readonly repeatsRange: readonly [number, number]
  readonly restSeconds: number
  /** The most one spot (release) or one application (others) may get in a session. */
  readonly capSeconds: number
  readonly startPain: number
  readonly maxPain: number
  readonly perDay: number
  readonly daysPerWeek: number
  readonly sources: Cited<S>
}

/** One way of self-care, with what is said of it, its dose and its evidence. */
export interface Technique<S extends string = string> {
  readonly id: TechniqueId
  readonly name: string
  readonly kind: 'release' | 'warmth' | 'movement' | 'habit' | 'medicine' | 'device' | 'not-offered'
  /** One or two sentences: what it is. */
  readonly about: string
  /** Said before it begins; of medicine and devices, all there is to say. */
  readonly setUp: readonly Line[]
  /** Said one after the other while it goes on. */
  readonly during: readonly Line[]
  /** Said at its own moment, seconds after the beginning. */
  readonly timed?: readonly { readonly atSeconds: number; readonly line: Line }[]
  /** Said when the time is over. */
  readonly end?: Line
  /** Pressing where no muscle has a way of its own. */
  readonly pressing?: Pressing
  /** Absent where there is no dose of ours to give (medicine: the pack and a pharmacist). */
  readonly dose?: Dose<S>
  /** Any one of these is enough. */
  readonly tools: readonly ToolId[]
  readonly needs: readonly Position[]
  readonly phases: readonly PhaseId[]
  /** How it grows, in words, with its own numbers. */
  readonly progression: readonly string[]
  readonly stop: readonly string[]
  readonly grade: Grade
  /** What the evidence says, with figures, in plain words. */
  readonly evidence: string
  readonly sources: Cited<S>
}

/** A stretch, an exercise or easy mobility: either held, or counted. */
export type Movement<S extends string = string> = MovementBase<S> & (Holds | Counts)

interface MovementBase<S extends string> {
  readonly id: MovementId
  readonly name: string
  readonly kind: 'stretch' | 'strength' | 'mobility' | 'breathing'
  /** The part of the body in plain words: "side of the neck". */
  readonly area: string
  readonly posture: Posture
  readonly needs: readonly Position[]
  readonly tools: readonly ToolId[]
  /** Done once for each side. */
  readonly perSide: boolean
  readonly dose: Dose<S>
  /** The body, until the movement can begin. */
  readonly setUp: readonly [Line, ...Line[]]
  /** What holds all the way through. */
  readonly keep?: Line
  readonly feel: string
  readonly stop: readonly [string, ...string[]]
  /** Left out for people with these. */
  readonly notWith: readonly { readonly condition: Condition; readonly because: string }[]
  /** Ends the neck's range, so it follows the neck rules. */
  readonly neckEndRange: boolean
  readonly sources: Cited<S>
}

/** A thing to press or warm with. */
export interface Tool<S extends string = string> {
  readonly id: ToolId
  readonly name: string
  readonly about: string
  /** What is in most homes that does the same. */
  readonly substitute: string
  /** 1 is the softest; the softest that works comes first. */
  readonly hardness: 0 | 1 | 2 | 3 | 4 | 5
  readonly sources: Cited<S>
}

/** Somebody to see, or a method that others offer. */
export interface Professional<S extends string = string> {
  readonly id: ProfessionalId
  readonly name: string
  /** Bought or done alone: told about under Learn, and no one to see. */
  readonly alone?: true
  readonly what: string
  readonly happens: readonly string[]
  readonly visits: string
  /** In words: "often covered", "paid by the visit". */
  readonly cost: string
  readonly grade: Grade
  readonly evidence: string
  readonly risks: readonly string[]
  /** Who must not, or asks first. */
  readonly notWith: readonly { readonly condition: Condition | 'pregnant'; readonly because: string }[]
  readonly ask: readonly string[]
  readonly tell: readonly string[]
  readonly sources: Cited<S>
}

/** A cause a person may tick, and what to change about it. */
export interface CauseRecord<S extends string = string> {
  readonly id: Cause
  /** As a person would tick it: "Phone held between ear and shoulder". */
  readonly label: string
  /** What to change about it. */
  readonly change: string
  readonly sources: Cited<S>
}

/** What makes it worse, as a person may tick it. */
export interface AggravationRecord {
  readonly id: Aggravation
  /** As a person would tick it: "Turning my head to the sore side". */
  readonly label: string
}

/** A phase of a course: which techniques belong to it, and which do not. */
export interface Phase<S extends string = string> {
  readonly id: PhaseId
  readonly name: string
  readonly when: string
  readonly days: string
  readonly techniques: readonly TechniqueId[]
  readonly avoid: readonly TechniqueId[]
  readonly words: string
  readonly sources: Cited<S>
}
