/** What of a person makes their plan gentler than another's. */
import type { Assessment } from '#core/safety/types.ts'
import { touches } from '#core/safety/limits.ts'
import { PRESSING, type Practice, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Place } from '#core/vocabulary/regions.ts'

/**
 * The ids of what was told and asks for care: questions answered yes, then conditions and facts that limit pressing, or a
 * technique of the plan, where it hurts. Empty where nothing does.
 */
export function gentlyBecauseOf(
  { reasons, limits }: Pick<Assessment, 'reasons' | 'limits'>,
  used: readonly TechniqueId[],
  places: readonly Place[],
): readonly string[] {
  const practices: ReadonlySet<Practice> = new Set([...PRESSING, ...used])
  return [
    ...new Set([
      ...reasons.filter(({ kind }) => kind === 'flag').map(({ id }) => id),
      ...limits
        .filter(limit => limit.of !== 'everybody' && practices.has(limit.practice) && touches(limit, places))
        .map(({ of }) => of),
    ]),
  ]
}
