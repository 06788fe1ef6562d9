/** Which habits and movements to ask about first: those that would tell the likely muscles apart. */
import { AGGRAVATIONS, CAUSES, type Aggravation, type Cause } from '#core/vocabulary/causes.ts'
import type { Muscle, Muscles } from '#core/vocabulary/records.ts'
import type { Candidate } from './locate.ts'

/** What to offer for ticking, the most telling first. */
export interface HabitQuestions {
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
}

/** How many of each are offered at once: as many as fit one look. */
const OFFERED = 6

/** With nothing painted there is nothing to tell apart, and nothing is asked. */
export function habitQuestions(candidates: readonly Candidate[], muscles: Muscles): HabitQuestions {
  const telling = (named: (muscle: Muscle) => boolean) => {
    const share = candidates.reduce((sum, { muscle, score }) => sum + (named(muscles[muscle]) ? score : 0), 0)
    return share * (1 - share)
  }
  return {
    causes: mostTelling(CAUSES, cause => telling(muscle => muscle.causes.includes(cause))),
    aggravations: mostTelling(AGGRAVATIONS, movement =>
      telling(muscle => muscle.aggravations.includes(movement)),
    ),
  }
}

function mostTelling<Item>(items: readonly Item[], worth: (item: Item) => number): readonly Item[] {
  return items
    .map(item => ({ item, by: worth(item) }))
    .filter(({ by }) => by > 0.001)
    .sort((a, b) => b.by - a.by)
    .slice(0, OFFERED)
    .map(({ item }) => item)
}
