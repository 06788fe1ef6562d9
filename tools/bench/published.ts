/** Published descriptions of where a muscle's pain is felt, painted by somebody who had not seen the atlas. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { locate } from '#core/locate/locate.ts'
import { joinSides } from '#core/locate/both-sides.ts'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import { isPlace, sideOf, type Place } from '#core/vocabulary/regions.ts'
import type { Muscles } from '#core/vocabulary/records.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'

const FILE = join(import.meta.dirname, 'published', 'descriptions.jsonl')

const description = v.object({
  id: v.string(),
  muscle: v.picklist(MUSCLES),
  regions: v.array(v.custom<Place>(isPlace)),
  /** Whether the main zone is named by place. */
  clear: v.boolean(),
  said: v.string(),
  source: v.string(),
  /** The atlas learns from `seen` and `later`; of `aside` only totals are ever looked at. */
  set: v.picklist(['seen', 'later', 'aside']),
})
/** One line of the file; `source` is the address it was read at. */
export type Description = v.InferOutput<typeof description>

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

/** Who says it: the host of the address. */
export function placeOf({ source }: Description): string {
  return new URL(source).host.replace(/^www\./, '')
}

/** Where its muscle stands among what the finder names, from 0; -1 when it is not named. */
export function rankOf(description: Description, atlas: Muscles = muscles): number {
  return joined(description, atlas).findIndex(candidate => candidate.muscle === description.muscle)
}

/** What the finder names for a description, best first. */
export function namedFor(description: Description, atlas: Muscles = muscles): readonly string[] {
  return joined(description, atlas).map(({ muscle }) => muscle)
}

/** The hits over these descriptions, each with the atlas it is to be read with. */
export function hitsOf(
  descriptions: readonly Description[],
  atlasFor: (description: Description) => Muscles = () => muscles,
): Hits {
  const ranks = descriptions.map(one => rankOf(one, atlasFor(one)))
  const within = (places: number) => ranks.filter(rank => rank >= 0 && rank < places).length
  return {
    of: descriptions.length,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    wrongSide: descriptions.filter(one => isOnWrongSide(one, atlasFor(one))).length,
  }
}

function isOnWrongSide(description: Description, atlas: Muscles): boolean {
  const painted = new Set(description.regions.map(sideOf))
  const [first] = joined(description, atlas)
  return first !== undefined && !painted.has('M') && !first.sides.some(side => painted.has(side))
}

function joined({ regions }: Description, atlas: Muscles) {
  const painted = Object.fromEntries(regions.map(place => [place, 1]))
  return joinSides(locate(painted, { causes: [], aggravations: [], presses: [] }, atlas))
}
