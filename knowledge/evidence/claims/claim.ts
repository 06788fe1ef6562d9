import type { Flag } from '#core/vocabulary/answers.ts'
import type { ReviewRuleId } from '#core/vocabulary/review-rules.ts'
import type {
  MovementId,
  MuscleId,
  PhaseId,
  ProfessionalId,
  TechniqueId,
  ToolId,
} from '#core/vocabulary/ids.ts'
import type { causes } from '#knowledge/atlas/causes.ts'
import type { ClaimId } from '#knowledge/evidence/claim-ids.ts'
import type { course } from '#knowledge/evidence/course.ts'
import type { disagreements } from '#knowledge/evidence/disagreements.ts'
import type { glossary } from '#knowledge/reference/glossary.ts'
import type { habits } from '#knowledge/care/habits.ts'
import type { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import type { myths } from '#knowledge/evidence/myths.ts'
import type { signs } from '#knowledge/reference/signs.ts'
import type { SourceId } from '#knowledge/evidence/sources.ts'

/** What is in each section: the ids of its records. */
interface RecordIds {
  readonly technique: TechniqueId
  readonly movement: MovementId
  readonly muscle: MuscleId
  readonly tool: ToolId
  readonly professional: ProfessionalId
  readonly phase: PhaseId
  readonly flag: Flag
  readonly review: ReviewRuleId
  readonly cause: keyof typeof causes
  readonly sign: keyof typeof signs
  readonly myth: keyof typeof myths
  readonly disagreement: keyof typeof disagreements
  readonly habit: keyof typeof habits
  readonly course: keyof typeof course
  readonly 'heat-limit': keyof typeof heatLimits
  readonly term: keyof typeof glossary
}
type Section = keyof RecordIds

/** One record of ours, by section and id. An id that is not in its section does not compile. */
type RecordRef = { [S in Section]: { readonly section: S; readonly id: RecordIds[S] } }[Section]

/** The sections that have a page of their own under Learn. */
type LearnSection = Exclude<Section, 'flag' | 'review' | 'phase'>
type LearnAddress = { [S in LearnSection]: `/learn/${S}/${RecordIds[S]}` }[LearnSection]

/** Where a person meets it. */
type Address =
  | '/'
  | '/find'
  | '/check'
  | '/press'
  | '/plan'
  | '/session'
  | '/progress'
  | '/see-somebody'
  | '/prevent'
  | `/prevent/${'breaks' | 'desk' | 'driving' | 'sleep' | 'calm' | 'move' | 'cards'}`
  | LearnAddress

interface Told {
  readonly id: ClaimId
  readonly seed: readonly [SourceId, ...SourceId[]]
  /** What the article says, in our own words. */
  readonly says: string
  readonly records: readonly [RecordRef, ...RecordRef[]]
  readonly screen: Address
}

/** A claim of a seed article, what we made of it, and where it went. Whoever changes or drops one says why. */
export type Claim =
  | (Told & { readonly verdict: 'kept'; readonly because?: string })
  | (Told & { readonly verdict: 'changed' | 'dropped'; readonly because: string })
