import { whatAKnotIs } from './claims/what-a-knot-is.ts'
import { where } from './claims/where.ts'
import { why } from './claims/why.ts'
import { howLong } from './claims/how-long.ts'
import { calmAndWarmth } from './claims/calm-and-warmth.ts'
import { pressing } from './claims/pressing.ts'
import { moving } from './claims/moving.ts'
import { everyday } from './claims/everyday.ts'
import { others } from './claims/others.ts'
import { whenToAsk } from './claims/when-to-ask.ts'
import type { Claim } from './claims/claim.ts'

/** Every claim of the seed articles: kept, changed or dropped, and where it went. */
export const claims: readonly Claim[] = [
  ...whatAKnotIs,
  ...where,
  ...why,
  ...howLong,
  ...calmAndWarmth,
  ...pressing,
  ...moving,
  ...everyday,
  ...others,
  ...whenToAsk,
]
