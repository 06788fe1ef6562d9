import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PRESSING } from '#core/vocabulary/ids.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import { aggravations } from './atlas/aggravations.ts'
import { causes } from './atlas/causes.ts'
import { movements } from './atlas/movements.ts'
import { muscles } from './atlas/muscles.ts'
import { phases } from './care/phases.ts'
import { regions } from './atlas/regions.ts'
import { safety } from './safety/safety.ts'
import { sources } from './evidence/sources.ts'
import { techniques } from './care/techniques.ts'
import { tools } from './care/tools.ts'
import type { Dose, Movement, Muscle, Technique } from './shapes.ts'

const allMuscles: readonly Muscle[] = Object.values(muscles)
const allTechniques: readonly Technique[] = Object.values(techniques)
const allMovements: readonly Movement[] = Object.values(movements)

const everything = JSON.stringify({
  muscles,
  techniques,
  movements,
  tools,
  phases,
  causes,
  aggravations,
  regions,
  questions: safety.questions,
})

test.each([
  'diagnose',
  'cure',
  'proven',
  'toxin',
  'detox',
  'break up',
  'you are fine',
  'relieve pain',
  'relieves pain',
])('no words of ours say "%s"', banned => {
  expect(everything.toLowerCase()).not.toContain(banned)
})

test('every record names at least one source, and every source is on the list', () => {
  const records: readonly { readonly id: string; readonly sources: readonly string[] }[] = [
    ...allMuscles,
    ...allTechniques,
    ...allMovements,
    ...Object.values(tools),
    ...Object.values(phases),
    ...Object.values(causes),
  ]
  for (const record of records) {
    expect(record.sources.length, record.id).toBeGreaterThan(0)
    for (const source of record.sources) expect(Object.keys(sources), record.id).toContain(source)
  }
})

test('a source says what, who and where, and marks what is not confirmed', () => {
  for (const [id, source] of Object.entries(sources)) {
    expect(source.authors.length * source.title.length * source.where.length, id).toBeGreaterThan(0)
    if (source.kind === 'judgement' || source.kind === 'seed' || source.kind === 'choice')
      expect(source.confirmed, id).toBe(false)
  }
})

test('a muscle that must not be pressed has no way of pressing it', () => {
  for (const muscle of allMuscles) {
    if (muscle.self === 'no') expect(muscle.releases, muscle.id).toEqual([])
    else expect(muscle.releases.length, muscle.id).toBeGreaterThan(0)
  }
})

test('muscles to handle with care are pressed lightly and shortly', () => {
  for (const muscle of allMuscles.filter(({ self }) => self === 'limited')) {
    for (const release of muscle.releases) {
      expect(release.maxPain ?? 10, muscle.id).toBeLessThanOrEqual(3)
      expect(release.capSeconds ?? 99, muscle.id).toBeLessThanOrEqual(60)
      expect(release.tool, muscle.id).not.toBe('lacrosse-ball')
    }
  }
})

test('doses stay inside their own range and cap', () => {
  const check = (id: string, dose: Dose) => {
    expect(dose.seconds, id).toBeGreaterThanOrEqual(dose.secondsRange[0])
    expect(dose.seconds, id).toBeLessThanOrEqual(dose.secondsRange[1])
    expect(dose.repeats, id).toBeGreaterThanOrEqual(dose.repeatsRange[0])
    expect(dose.repeats, id).toBeLessThanOrEqual(dose.repeatsRange[1])
    expect(dose.seconds * dose.repeats, id).toBeLessThanOrEqual(dose.capSeconds)
    expect(dose.startPain, id).toBeLessThanOrEqual(dose.maxPain)
    expect(dose.maxPain, id).toBeLessThanOrEqual(5)
  }
  for (const technique of allTechniques)
    if (technique.dose && technique.id !== 'contrast') check(technique.id, technique.dose)
  for (const movement of allMovements) check(movement.id, movement.dose)
})

test('medicine never carries a dose of ours', () => {
  for (const technique of allTechniques)
    if (technique.kind === 'medicine' || technique.kind === 'not-offered')
      expect(technique.dose).toBeUndefined()
})

test('a newcomer reads in the vocabulary how many regions and techniques there are', () => {
  const vocabulary = readFileSync('docs/vocabulary.md', 'utf8')
  expect(vocabulary).toContain(`one of ${REGIONS.length} named parts of the body`)
  expect(vocabulary).toContain(`one of ${allTechniques.length} ways of self-care`)
})

test('every region is told in words', () => {
  for (const region of REGIONS) expect(regions[region].label.length, region).toBeGreaterThan(3)
})

test('what presses is counted as pressing: its dose, its soreness and its rest', () => {
  const releases = allTechniques.filter(({ kind }) => kind === 'release').map(({ id }) => id)
  expect([...PRESSING], 'PRESSING in core/vocabulary/ids.ts').toEqual(releases)
})

test('front of the neck, spine bones and groin are never places to press', () => {
  for (const region of [
    'anterior-neck',
    'cervicothoracic-midline',
    'lumbar-midline',
    'groin',
    'breast',
  ] as const) {
    expect(regions[region].noPress).toBe(true)
  }
})

test('a trigger point is named after its muscle, and no two share a name', () => {
  const ids = allMuscles.flatMap(muscle => muscle.triggerPoints.map(point => point.id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const muscle of allMuscles)
    for (const point of muscle.triggerPoints) expect(point.id.startsWith(muscle.id)).toBe(true)
})
