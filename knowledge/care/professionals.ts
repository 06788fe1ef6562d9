import type { ProfessionalId } from '#core/vocabulary/ids.ts'
import type { Professional } from '#knowledge/shapes.ts'
import { methods } from './professionals/methods.ts'
import { physiotherapy } from './professionals/physiotherapy.ts'
import { therapeuticMassage } from './professionals/therapeutic-massage.ts'
import { deepTissueMassage } from './professionals/deep-tissue-massage.ts'
import { triggerPointMassage } from './professionals/trigger-point-massage.ts'
import { myofascialRelease } from './professionals/myofascial-release.ts'
import { dryNeedling } from './professionals/dry-needling.ts'
import { injection } from './professionals/injection.ts'
import { acupuncture } from './professionals/acupuncture.ts'
import { manipulation } from './professionals/manipulation.ts'
import { tens } from './professionals/tens.ts'
import { ultrasound } from './professionals/ultrasound.ts'
import { cupping } from './professionals/cupping.ts'
import { painProgramme } from './professionals/pain-programme.ts'
import { laserShockwave } from './professionals/laser-shockwave.ts'
import { imaging } from './professionals/imaging.ts'
import { muscleRelaxant } from './professionals/muscle-relaxant.ts'

/** Every kind of help from others, also those that guidelines advise against: one record a file. */
export const professionals = {
  physiotherapy: physiotherapy,
  'therapeutic-massage': therapeuticMassage,
  'deep-tissue-massage': deepTissueMassage,
  'trigger-point-massage': triggerPointMassage,
  'myofascial-release': myofascialRelease,
  'dry-needling': dryNeedling,
  injection: injection,
  acupuncture: acupuncture,
  manipulation: manipulation,
  tens: tens,
  ultrasound: ultrasound,
  cupping: cupping,
  'pain-programme': painProgramme,
  'laser-shockwave': laserShockwave,
  imaging: imaging,
  'muscle-relaxant': muscleRelaxant,
  ...methods,
} as const satisfies Record<ProfessionalId, Professional>
