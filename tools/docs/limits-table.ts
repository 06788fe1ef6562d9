import { RESERVED_PRACTICES, TECHNIQUES } from '#core/vocabulary/ids.ts'
import type { Contraindication } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { cite } from './cite.ts'
import { code, grouped, table } from './markdown.ts'

const limits: readonly Contraindication[] = safety.contraindications
const PRACTICES = [...TECHNIQUES, ...RESERVED_PRACTICES].filter(practice =>
  limits.some(limit => limit.practice === practice),
)

/** X never, L never in some regions, C with care. */
function letter({ limit, regions }: Contraindication): 'X' | 'L' | 'C' {
  if (limit === 'caution') return 'C'
  return regions === undefined ? 'X' : 'L'
}

/** Condition × practice, one letter or several for each. */
export function limitsTable(): string {
  return table(
    ['who', ...PRACTICES],
    [...grouped(limits, ({ of }) => of)].map(([of, those]) => [
      of,
      ...PRACTICES.map(practice => {
        const letters = those.filter(limit => limit.practice === practice).map(letter)
        return ['X', 'L', 'C'].filter(wanted => letters.some(found => found === wanted)).join(' ')
      }),
    ]),
  )
}

/** What a limit does, in words. */
function does({ limit, regions, maxPain, maxSeconds, askFirst }: Contraindication): string {
  const parts = [
    limit === 'block' ? 'not' : 'with care',
    ...(regions === undefined ? [] : [`at ${regions.join(', ')}`]),
    ...(maxPain === undefined ? [] : [`pain ${maxPain} of 10 at most`]),
    ...(maxSeconds === undefined ? [] : [`${maxSeconds} seconds at most`]),
    ...(askFirst ? ['ask first'] : []),
  ]
  return parts.join('; ')
}

/** Every limit with its reason and source; practices that are limited alike share a row. */
export function limitsInWords(): string {
  const alike = grouped(limits, limit =>
    JSON.stringify([limit.of, does(limit), limit.because, limit.sources]),
  )
  return table(
    ['who', 'practices', 'what it does', 'because', 'sources'],
    [...alike.values()].flatMap(those => {
      const [first] = those
      if (!first) return []
      const practices = those.map(({ practice }) => practice).join(', ')
      return [[code(first.of), practices, does(first), first.because, cite(first.sources)]]
    }),
  )
}
