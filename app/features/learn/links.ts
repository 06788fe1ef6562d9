/** What belongs together: links between pages, who cites a source, and what the articles said about a page. */
import { sectionOf, type LearnRef, type LearnSection } from '#core/learn/sections.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import { claims } from '#knowledge/evidence/claims.ts'
import type { Claim } from '#knowledge/evidence/claims/claim.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { habits } from '#knowledge/care/habits.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { signs } from '#knowledge/reference/signs.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { entries, entryOf, type Entry } from './records.ts'

type Key = string
const keyOf = ({ section, id }: LearnRef): Key => `${section}/${id}`
const ref = (section: LearnSection, id: string): LearnRef => ({ section, id })

/** Pages that belong to this one, in the order of the sections. */
export function relatedTo(page: LearnRef): readonly Entry[] {
  const near = neighbours().get(keyOf(page)) ?? new Set()
  return Object.values(entries)
    .flat()
    .filter(entry => near.has(keyOf(entry)))
}

/** What the seed articles say that this page answers. */
export function claimsAbout(page: LearnRef): readonly Claim[] {
  return claims.filter(claim => refsOf(claim).some(one => keyOf(one) === keyOf(page)))
}

/** Pages that rest on a source. */
export function citing(source: string): readonly Entry[] {
  return (citations().get(source) ?? []).flatMap(page => entryOf(page) ?? [])
}

function refsOf({ records }: Claim): readonly LearnRef[] {
  return records.flatMap(({ section, id }) => {
    const own = sectionOf(section)
    return own ? [ref(own, id)] : []
  })
}

let linked: ReadonlyMap<Key, ReadonlySet<Key>> | undefined

/** Both ways, worked out when the first page asks. */
function neighbours(): ReadonlyMap<Key, ReadonlySet<Key>> {
  if (linked) return linked
  const map = new Map<Key, Set<Key>>()
  const add = (from: Key, to: Key) => map.set(from, (map.get(from) ?? new Set()).add(to))
  for (const [a, b] of pairs()) {
    if (keyOf(a) === keyOf(b)) continue
    add(keyOf(a), keyOf(b))
    add(keyOf(b), keyOf(a))
  }
  linked = map
  return map
}

type Pair = readonly [LearnRef, LearnRef]

function pairs(): readonly Pair[] {
  return [
    ...Object.values(muscles).flatMap(({ id, stretch, strengthen, causes: from, releases }) => [
      ...[stretch, ...strengthen].map((move): Pair => [ref('muscle', id), ref('movement', move)]),
      ...from.map((cause): Pair => [ref('muscle', id), ref('cause', cause)]),
      ...releases.flatMap(({ technique, tool }): Pair[] => [
        [ref('muscle', id), ref('technique', technique)],
        [ref('muscle', id), ref('tool', tool)],
      ]),
    ]),
    ...Object.values(techniques).flatMap(({ id, tools: used }) =>
      used.map((tool): Pair => [ref('technique', id), ref('tool', tool)]),
    ),
    ...Object.values(movements).flatMap(({ id, kind, tools: used }) => [
      [ref('movement', id), ref('technique', OF_KIND[kind])] as const,
      ...used.map((tool): Pair => [ref('movement', id), ref('tool', tool)]),
    ]),
    ...Object.values(heatLimits).flatMap(({ id, of }) =>
      (of === 'heat' ? (['heat', 'ir'] as const) : (['cold', 'contrast'] as const)).map((technique): Pair => [
        ref('limit', id),
        ref('technique', technique),
      ]),
    ),
    ...entries.word.flatMap(({ id }) =>
      (['professional', 'sign', 'technique', 'muscle'] as const).map((section): Pair => [
        ref('word', id),
        ref(section, id),
      ]),
    ),
    ...Object.values(mostAsked).flatMap(({ id, see }) => see.map((to): Pair => [ref('question', id), to])),
    ...claims.flatMap(claim => {
      const together = refsOf(claim)
      return together.flatMap((a, index) => together.slice(index + 1).map((b): Pair => [a, b]))
    }),
  ]
}

const OF_KIND: Readonly<Record<'stretch' | 'strength' | 'mobility' | 'breathing', TechniqueId>> = {
  stretch: 'stretch',
  strength: 'strength-2min',
  mobility: 'mobility',
  breathing: 'breath',
}

let cited: ReadonlyMap<string, readonly LearnRef[]> | undefined

function citations(): ReadonlyMap<string, readonly LearnRef[]> {
  if (cited) return cited
  const map = new Map<string, LearnRef[]>()
  for (const [page, sources] of sourced()) {
    for (const source of new Set(sources)) map.set(source, [...(map.get(source) ?? []), page])
  }
  cited = map
  return map
}

type Sourced = readonly [LearnRef, readonly string[]]

function sourced(): readonly Sourced[] {
  const plain = (
    section: LearnSection,
    records: Readonly<Record<string, { readonly id: string; readonly sources: readonly string[] }>>,
  ) => Object.values(records).map(({ id, sources }): Sourced => [ref(section, id), sources])
  return [
    ...plain('muscle', muscles),
    ...Object.values(techniques).map((one): Sourced => [
      ref('technique', one.id),
      [...one.sources, ...('dose' in one ? one.dose.sources : [])],
    ]),
    ...Object.values(movements).map(({ id, sources, dose }): Sourced => [
      ref('movement', id),
      [...sources, ...dose.sources],
    ]),
    ...plain('tool', tools),
    ...plain('sign', signs),
    ...plain('cause', causes),
    ...plain('habit', habits),
    ...plain('professional', professionals),
    ...plain('course', course),
    ...plain('limit', heatLimits),
    ...Object.values(disagreements).map(({ id, sources, statements }): Sourced => [
      ref('disagreement', id),
      [...sources, ...statements.map(({ source }) => source)],
    ]),
    ...plain('myth', myths),
  ]
}
