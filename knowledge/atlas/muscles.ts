import type { MuscleId } from '#core/vocabulary/ids.ts'
import { upperTrapezius } from './muscles/upper-trapezius.ts'
import { middleTrapezius } from './muscles/middle-trapezius.ts'
import { lowerTrapezius } from './muscles/lower-trapezius.ts'
import { levatorScapulae } from './muscles/levator-scapulae.ts'
import { rhomboidMajor } from './muscles/rhomboid-major.ts'
import { rhomboidMinor } from './muscles/rhomboid-minor.ts'
import { spleniusCapitis } from './muscles/splenius-capitis.ts'
import { spleniusCervicis } from './muscles/splenius-cervicis.ts'
import { semispinalisCapitis } from './muscles/semispinalis-capitis.ts'
import { suboccipitals } from './muscles/suboccipitals.ts'
import { sternocleidomastoid } from './muscles/sternocleidomastoid.ts'
import { scalenes } from './muscles/scalenes.ts'
import { supraspinatus } from './muscles/supraspinatus.ts'
import { infraspinatus } from './muscles/infraspinatus.ts'
import { teresMinor } from './muscles/teres-minor.ts'
import { teresMajor } from './muscles/teres-major.ts'
import { subscapularis } from './muscles/subscapularis.ts'
import { latissimusDorsi } from './muscles/latissimus-dorsi.ts'
import { serratusAnterior } from './muscles/serratus-anterior.ts'
import { serratusPosteriorSuperior } from './muscles/serratus-posterior-superior.ts'
import { serratusPosteriorInferior } from './muscles/serratus-posterior-inferior.ts'
import { iliocostalisThoracis } from './muscles/iliocostalis-thoracis.ts'
import { iliocostalisLumborum } from './muscles/iliocostalis-lumborum.ts'
import { longissimusThoracis } from './muscles/longissimus-thoracis.ts'
import { multifidiRotatores } from './muscles/multifidi-rotatores.ts'
import { quadratusLumborum } from './muscles/quadratus-lumborum.ts'
import { iliopsoas } from './muscles/iliopsoas.ts'
import { rectusAbdominis } from './muscles/rectus-abdominis.ts'
import { gluteusMaximus } from './muscles/gluteus-maximus.ts'
import { gluteusMedius } from './muscles/gluteus-medius.ts'
import { gluteusMinimus } from './muscles/gluteus-minimus.ts'
import { piriformis } from './muscles/piriformis.ts'
import { pectoralisMajor } from './muscles/pectoralis-major.ts'
import { pectoralisMinor } from './muscles/pectoralis-minor.ts'
import { deltoidPosterior } from './muscles/deltoid-posterior.ts'
import { thoracolumbarErectorsGeneral } from './muscles/thoracolumbar-erectors-general.ts'
import { externalOblique } from './muscles/external-oblique.ts'
import type { Muscle } from '#knowledge/shapes.ts'

/** The atlas: one record a file. */
export const muscles = {
  'upper-trapezius': upperTrapezius,
  'middle-trapezius': middleTrapezius,
  'lower-trapezius': lowerTrapezius,
  'levator-scapulae': levatorScapulae,
  'rhomboid-major': rhomboidMajor,
  'rhomboid-minor': rhomboidMinor,
  'splenius-capitis': spleniusCapitis,
  'splenius-cervicis': spleniusCervicis,
  'semispinalis-capitis': semispinalisCapitis,
  suboccipitals,
  sternocleidomastoid,
  scalenes,
  supraspinatus,
  infraspinatus,
  'teres-minor': teresMinor,
  'teres-major': teresMajor,
  subscapularis,
  'latissimus-dorsi': latissimusDorsi,
  'serratus-anterior': serratusAnterior,
  'serratus-posterior-superior': serratusPosteriorSuperior,
  'serratus-posterior-inferior': serratusPosteriorInferior,
  'iliocostalis-thoracis': iliocostalisThoracis,
  'iliocostalis-lumborum': iliocostalisLumborum,
  'longissimus-thoracis': longissimusThoracis,
  'multifidi-rotatores': multifidiRotatores,
  'quadratus-lumborum': quadratusLumborum,
  iliopsoas,
  'rectus-abdominis': rectusAbdominis,
  'gluteus-maximus': gluteusMaximus,
  'gluteus-medius': gluteusMedius,
  'gluteus-minimus': gluteusMinimus,
  piriformis,
  'pectoralis-major': pectoralisMajor,
  'pectoralis-minor': pectoralisMinor,
  'deltoid-posterior': deltoidPosterior,
  'thoracolumbar-erectors-general': thoracolumbarErectorsGeneral,
  'external-oblique': externalOblique,
} as const satisfies Record<MuscleId, Muscle>
