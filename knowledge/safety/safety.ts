import type { Safety } from '#core/safety/types.ts'
import { abdomenPregnancyQuestions } from './questions/abdomen-pregnancy.ts'
import { cancerQuestions } from './questions/cancer.ts'
import { fractureQuestions } from './questions/fracture.ts'
import { heartLungVesselsQuestions } from './questions/heart-lung-vessels.ts'
import { infectionQuestions } from './questions/infection.ts'
import { limitsBloodAndBone } from './limits/blood-and-bone.ts'
import { limitsHeartAndNerves } from './limits/heart-and-nerves.ts'
import { limitsPerson } from './limits/person.ts'
import { limitsRecent } from './limits/recent.ts'
import { limitsSkinAndSite } from './limits/skin-and-site.ts'
import { PROFILE } from './profile.ts'
import { rheumaticOtherQuestions } from './questions/rheumatic-other.ts'
import { bellyAndPregnancyRules } from './rules/belly-and-pregnancy.ts'
import { bonesRules } from './rules/bones.ts'
import { courseRules } from './rules/course.ts'
import { heartAndVesselsRules } from './rules/heart-and-vessels.ts'
import { infectionsRules } from './rules/infections.ts'
import { nervesRules } from './rules/nerves.ts'
import { spinalQuestions } from './questions/spinal.ts'

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
  groupOfCondition: Object.fromEntries(PROFILE.map(({ condition, group }) => [condition, group])),
} satisfies Safety
