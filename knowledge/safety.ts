import type { Safety } from '#core/safety.ts'
import { abdomenPregnancyQuestions } from './safety/abdomen-pregnancy.ts'
import { cancerQuestions } from './safety/cancer.ts'
import { fractureQuestions } from './safety/fracture.ts'
import { heartLungVesselsQuestions } from './safety/heart-lung-vessels.ts'
import { infectionQuestions } from './safety/infection.ts'
import { limitsBloodAndBone } from './safety/limits-blood-and-bone.ts'
import { limitsHeartAndNerves } from './safety/limits-heart-and-nerves.ts'
import { limitsPerson } from './safety/limits-person.ts'
import { limitsRecent } from './safety/limits-recent.ts'
import { limitsSkinAndSite } from './safety/limits-skin-and-site.ts'
import { PROFILE } from './safety/profile.ts'
import { rheumaticOtherQuestions } from './safety/rheumatic-other.ts'
import { bellyAndPregnancyRules } from './safety/rules-belly-and-pregnancy.ts'
import { bonesRules } from './safety/rules-bones.ts'
import { courseRules } from './safety/rules-course.ts'
import { heartAndVesselsRules } from './safety/rules-heart-and-vessels.ts'
import { infectionsRules } from './safety/rules-infections.ts'
import { nervesRules } from './safety/rules-nerves.ts'
import { spinalQuestions } from './safety/spinal.ts'

/** The whole safety gate, as data. */
export const safety = {
  questions: {
    ...spinalQuestions,
    ...fractureQuestions,
    ...cancerQuestions,
    ...infectionQuestions,
    ...heartLungVesselsQuestions,
    ...abdomenPregnancyQuestions,
    ...rheumaticOtherQuestions,
  },
  rules: [
    ...nervesRules,
    ...bonesRules,
    ...infectionsRules,
    ...heartAndVesselsRules,
    ...bellyAndPregnancyRules,
    ...courseRules,
  ],
  contraindications: [
    ...limitsBloodAndBone,
    ...limitsHeartAndNerves,
    ...limitsSkinAndSite,
    ...limitsPerson,
    ...limitsRecent,
  ],
  profile: PROFILE.map(({ condition }) => condition),
} satisfies Safety
