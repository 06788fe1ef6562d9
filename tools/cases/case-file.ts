/** The case format: one JSON object a line. A clinician replays files of these through the rules. */
import {
  CONDITIONS,
  COURSES,
  FLAGS,
  ONSETS,
  PREGNANCIES,
  type Answers,
  type Condition,
  type Flag,
  type YesNo,
} from '#core/vocabulary/answers.ts'
import { TOOLS, type ToolId } from '#core/vocabulary/ids.ts'
import { isOneOf, isPlace, type Place } from '#core/vocabulary/regions.ts'

/** One case as read: what the person answered, and what only some tools use. */
export interface Case {
  readonly id: unknown
  readonly answers: Answers
  readonly causes: readonly string[]
  readonly aggravates: readonly string[]
  readonly latent: boolean
  readonly tools?: readonly ToolId[]
  readonly minutesADay?: number
}

export type Parsed<Read> =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly id: unknown; readonly error: string }

type Fields = Readonly<Record<string, unknown>>

/** Reads one line. Unknown keys are passed over; a known key with the wrong kind of value is said in a sentence. */
export function parseCase(line: string): Parsed<Case> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { ok: false, id: null, error: 'This line is not JSON.' }
  }
  if (!isFields(parsed)) return { ok: false, id: null, error: 'A case is an object with id and answers.' }
  const id = parsed['id'] ?? null
  const answers = parsed['answers']
  if (!isFields(answers)) return { ok: false, id, error: 'The case has no answers object.' }
  const wrong = firstWrong(answers)
  if (wrong) return { ok: false, id, error: wrong }
  return { ok: true, read: readCase(id, answers) }
}

/** `rf_saddle_numb` → `saddle-numb`, `upper_trapezius` → `upper-trapezius`. */
function toKebab(word: string): string {
  return word.trim().toLowerCase().replaceAll('_', '-')
}

/** `upper-trapezius` → `upper_trapezius`. */
export function toSnake(word: string): string {
  return word.replaceAll('-', '_')
}

const NUMBERS = [
  'age',
  'duration_days',
  'nrs_now',
  'minutes_a_day',
  'pregnancy_weeks',
  'postpartum_weeks',
] as const
const LISTS = [
  'regions',
  'flags_yes',
  'flags_no',
  'history',
  'causes',
  'aggravates',
  'meds',
  'tools',
] as const
const WORDS = ['sex', 'pregnant', 'onset', 'course', 'mechanical', 'press_reproduces', 'trp_state'] as const

function firstWrong(answers: Fields): string | undefined {
  for (const key of NUMBERS) {
    const value = answers[key]
    if (isGiven(value) && (typeof value !== 'number' || !Number.isFinite(value) || value < 0))
      return `${key} must be a number.`
  }
  for (const key of LISTS) {
    const value = answers[key]
    if (isGiven(value) && (!Array.isArray(value) || value.some(word => typeof word !== 'string'))) {
      return `${key} must be a list of words.`
    }
  }
  for (const key of WORDS) {
    const value = answers[key]
    if (isGiven(value) && typeof value !== 'string') return `${key} must be a word.`
  }
  return undefined
}

function readCase(id: unknown, fields: Fields): Case {
  const tools = fields['tools'] === undefined ? undefined : readTools(listOf(fields, 'tools'))
  const minutes = numberOf(fields, 'minutes_a_day')
  return {
    id,
    answers: readAnswers(fields),
    causes: listOf(fields, 'causes'),
    aggravates: listOf(fields, 'aggravates'),
    latent: fields['trp_state'] === 'latent',
    ...(tools === undefined ? {} : { tools }),
    ...(minutes === undefined ? {} : { minutesADay: minutes }),
  }
}

function readAnswers(fields: Fields): Answers {
  const age = numberOf(fields, 'age')
  const sex = fields['sex'] === 'F' ? 'female' : fields['sex'] === 'M' ? 'male' : undefined
  const pregnancy = readPregnancy(fields)
  const pregnancyWeeks = numberOf(fields, 'pregnancy_weeks')
  const places = isGiven(fields['regions']) ? listOf(fields, 'regions').flatMap(readPlace) : undefined
  const durationDays = numberOf(fields, 'duration_days')
  const painNow = numberOf(fields, 'nrs_now')
  const onset = pick(ONSETS, kebabOf(fields['onset']))
  const course = pick(COURSES, fields['course'])
  const mechanical = pick(YES_NO_UNKNOWN, fields['mechanical'])
  const pressReproduces = pick(YES_NO_UNKNOWN, fields['press_reproduces'])
  return {
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(pregnancyWeeks === undefined ? {} : { pregnancyWeeks }),
    ...(places === undefined ? {} : { places }),
    ...(durationDays === undefined ? {} : { durationDays }),
    ...(onset === undefined ? {} : { onset }),
    ...(painNow === undefined ? {} : { painNow: Math.min(10, painNow) }),
    ...(course === undefined ? {} : { course }),
    ...(mechanical === undefined ? {} : { mechanical }),
    ...(pressReproduces === undefined ? {} : { pressReproduces }),
    flags: readFlags(fields),
    conditions: isGiven(fields['history'])
      ? readHistory(listOf(fields, 'history'), listOf(fields, 'meds'))
      : {},
  }
}

/** So many weeks after a birth still count as such. */
const POSTPARTUM_WEEKS = 6

/** Somebody who gave birth lately is not pregnant, and says of the two what matters. */
function readPregnancy(fields: Fields): Answers['pregnancy'] {
  const pregnancy = fields['pregnant'] === 'na' ? 'no' : pick(PREGNANCIES, fields['pregnant'])
  const weeks = numberOf(fields, 'postpartum_weeks')
  if (pregnancy === 'yes' || weeks === undefined) return pregnancy
  return weeks <= POSTPARTUM_WEEKS ? 'postpartum' : pregnancy
}

const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const

/** A flag in both lists counts as yes: the careful reading. */
function readFlags(fields: Fields): Answers['flags'] {
  const flags: Partial<Record<Flag, YesNo>> = {}
  for (const flag of flagsNamed(listOf(fields, 'flags_no'))) flags[flag] = 'no'
  for (const flag of flagsNamed(listOf(fields, 'flags_yes'))) flags[flag] = 'yes'
  return flags
}

/** The flags among these words; what is none of ours is passed over. */
export function flagsNamed(words: readonly string[]): readonly Flag[] {
  return words.flatMap(word => pick(FLAGS, toKebab(word).replace(/^rf-/, '')) ?? [])
}

/** A history that is given was asked: what it does not name is a no. */
function readHistory(history: readonly string[], medicines: readonly string[]): Answers['conditions'] {
  const named = new Set([...history, ...medicines].map(toKebab))
  const conditions: Partial<Record<Condition, YesNo>> = {}
  for (const condition of CONDITIONS) conditions[condition] = named.has(condition) ? 'yes' : 'no'
  return conditions
}

function readPlace(word: string): readonly Place[] {
  const place = word.trim()
  if (isPlace(place)) return [place]
  const both: readonly string[] = place.includes('.') ? [] : [`${place}.L`, `${place}.R`]
  return both.filter(isPlace)
}

function readTools(words: readonly string[]): readonly ToolId[] {
  return words.flatMap(word => pick(TOOLS, toKebab(word)) ?? [])
}

function pick<Word extends string>(list: readonly Word[], value: unknown): Word | undefined {
  return isOneOf(list, value) ? value : undefined
}

function kebabOf(value: unknown): unknown {
  return typeof value === 'string' ? toKebab(value) : value
}

function numberOf(fields: Fields, key: string): number | undefined {
  const value = fields[key]
  return typeof value === 'number' ? value : undefined
}

function listOf(fields: Fields, key: string): readonly string[] {
  const value = fields[key]
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : []
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
