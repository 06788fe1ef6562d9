/** The people the triage is measured with: our published cases, and our own. */
import { readFileSync } from 'node:fs'
import { memberOf } from '#core/diary/envelope.ts'
import { isMidline, isOneOf, type Region } from '#core/vocabulary/regions.ts'
import { flagsNamed } from '../case-file.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { CASE_TIERS, type CaseTier } from '../spell.ts'
import { parseToldCase, type ToldCase } from '../told-case.ts'

export interface TriagePerson {
  readonly id: string
  readonly told: ToldCase
  readonly tier: CaseTier
  /** Anything more urgent is right, too. */
  readonly atLeast: boolean
  readonly deciding: readonly Flag[]
}

/** The published cases name places in plain words. */
const REGION_OF: Readonly<Record<string, Region>> = {
  'neck-back': 'posterior-neck',
  'neck-side': 'lateral-neck',
  'skull-base': 'suboccipital',
  'shoulder-top': 'upper-shoulder-ridge',
  shoulder: 'posterior-shoulder',
  'shoulder-blade': 'scapula-infraspinous',
  'upper-back': 'upper-thoracic-paraspinal',
  'mid-back': 'mid-thoracic-paraspinal',
  'low-back': 'lower-lumbar-paraspinal',
  flank: 'flank-waist',
  buttock: 'buttock-mid',
  'hip-side': 'greater-trochanter',
  groin: 'groin',
  thigh: 'posterior-thigh',
  calf: 'posterior-calf',
  arm: 'lateral-arm',
  chest: 'anterolateral-chest',
  head: 'temple',
  jaw: 'jaw-angle',
}

/** tools/cases/triage-cases.jsonl. */
export function publishedPeople(): readonly TriagePerson[] {
  return readPeople('../triage-cases.jsonl')
}

/** tools/cases/triage-cases-2.jsonl: written by somebody who did not know the word lists, after the first set was seen. */
export function secondPeople(): readonly TriagePerson[] {
  return readPeople('../triage-cases-2.jsonl')
}

/** tools/cases/triage-cases-3.jsonl: the words were written without a look at the word lists or at any earlier text. */
export function thirdPeople(): readonly TriagePerson[] {
  return readPeople('../triage-cases-3.jsonl')
}

/** tools/cases/own-cases.jsonl: nobody types anything in them, and no question is named as the one that decides. */
export function ownPeople(): readonly TriagePerson[] {
  return readPeople('../own-cases.jsonl')
}

/** `low-back.M` → both sides of the region; a place of ours stays what it is. */
export function placesOf(place: string): readonly string[] {
  const [slug = '', side = ''] = place.split('.')
  const region = Object.hasOwn(REGION_OF, slug) ? REGION_OF[slug] : undefined
  if (region === undefined) return [place]
  return side === 'M' && !isMidline(region) ? [`${region}.L`, `${region}.R`] : [`${region}.${side}`]
}

/** A line we cannot read stops the run. */
function readPeople(file: string): readonly TriagePerson[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => readPerson(line, `${file}, line ${index + 1}`))
}

function readPerson(line: string, where: string): TriagePerson {
  const raw: unknown = JSON.parse(line)
  const answers = memberOf(raw, 'answers')
  const regions = wordsOf(memberOf(answers, 'regions')).flatMap(placesOf)
  const mapped = { ...Object(raw), answers: { ...Object(answers), regions } }
  const parsed = parseToldCase(JSON.stringify(mapped))
  if (!parsed.ok) throw new Error(`${where}: ${parsed.error}`)
  const unknown = regions.length - (parsed.read.answers.places ?? []).length
  if (unknown !== 0) throw new Error(`${where}: a place is none of ours.`)
  const expect = memberOf(raw, 'expect')
  const tier = memberOf(raw, 'tier') ?? memberOf(expect, 'tier')
  if (!isOneOf(CASE_TIERS, tier)) throw new Error(`${where}: the tier is none of ours.`)
  const deciding = wordsOf(memberOf(raw, 'deciding'))
  if (flagsNamed(deciding).length !== deciding.length)
    throw new Error(`${where}: a deciding question is none of ours.`)
  return {
    id: String(parsed.read.id),
    told: parsed.read,
    tier,
    atLeast: memberOf(raw, 'at_least') === true || memberOf(expect, 'atLeast') === true,
    deciding: flagsNamed(deciding),
  }
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : []
}
