/** Published descriptions of where a muscle's pain is felt, painted by somebody who had not seen the atlas. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { locate } from '#core/locate/locate.ts'
import { joinSides } from '#core/locate/both-sides.ts'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import { isPlace, sideOf, type Place } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'

const FILE = join(import.meta.dirname, 'published', 'descriptions.jsonl')

const description = v.object({
  id: v.string(),
  muscle: v.picklist(MUSCLES),
  regions: v.array(v.custom<Place>(isPlace)),
  /** Whether the main zone is named by place. */
  clear: v.boolean(),
  said: v.string(),
  /** Whoever tunes the finder looks at `seen`; `aside` is only ever counted. */
  set: v.picklist(['seen', 'aside']),
})
type Description = v.InferOutput<typeof description>

/** How many of some descriptions have their muscle among the first so many; a wrong side names the muscle only there. */
export interface Hits {
  readonly of: number
  readonly top1: number
  readonly top3: number
  readonly top5: number
  readonly wrongSide: number
}

export const PUBLISHED: readonly Description[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map(line => v.parse(description, JSON.parse(line)))

/** Where its muscle stands among what the finder names, from 0; -1 when it is not named. */
export function rankOf({ muscle, regions }: Description): number {
  return joined(regions).findIndex(candidate => candidate.muscle === muscle)
}

/** What the finder names for a description, best first. */
export function namedFor({ regions }: Description): readonly string[] {
  return joined(regions).map(({ muscle }) => muscle)
}

/** The hits over these descriptions. */
export function hitsOf(descriptions: readonly Description[]): Hits {
  const ranks = descriptions.map(rankOf)
  const within = (places: number) => ranks.filter(rank => rank >= 0 && rank < places).length
  return {
    of: descriptions.length,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    wrongSide: descriptions.filter(isOnWrongSide).length,
  }
}

function isOnWrongSide({ regions }: Description): boolean {
  const painted = new Set(regions.map(sideOf))
  const [first] = joined(regions)
  return first !== undefined && !painted.has('M') && !first.sides.some(side => painted.has(side))
}

function joined(regions: readonly Place[]) {
  const painted = Object.fromEntries(regions.map(place => [place, 1]))
  return joinSides(locate(painted, { causes: [], aggravations: [], presses: [] }, muscles))
}
