import type { ProfessionalId } from '#core/vocabulary/ids.ts'
import type { Professional } from '#knowledge/shapes.ts'
import { contractRelax } from './methods/contract-relax.ts'
import { counterstrain } from './methods/counterstrain.ts'
import { vapocoolant } from './methods/vapocoolant.ts'
import { scraping } from './methods/scraping.ts'
import { tape } from './methods/tape.ts'
import { acupressure } from './methods/acupressure.ts'
import { alexander } from './methods/alexander.ts'
import { pilates } from './methods/pilates.ts'
import { taiChi } from './methods/tai-chi.ts'
import { yoga } from './methods/yoga.ts'
import { mckenzie } from './methods/mckenzie.ts'
import { painEducation } from './methods/pain-education.ts'
import { cbt } from './methods/cbt.ts'
import { heatWrap } from './methods/heat-wrap.ts'
import { antiInflammatoryGel } from './methods/anti-inflammatory-gel.ts'
import { mentholGel } from './methods/menthol-gel.ts'
import { capsaicin } from './methods/capsaicin.ts'
import { lidocainePatch } from './methods/lidocaine-patch.ts'
import { acupressureMat } from './methods/acupressure-mat.ts'
import { hotBath } from './methods/hot-bath.ts'
import { sauna } from './methods/sauna.ts'
import { magnesium } from './methods/magnesium.ts'
import { nerveGlides } from './methods/nerve-glides.ts'
import { postureCorrector } from './methods/posture-corrector.ts'
import { inversionTable } from './methods/inversion-table.ts'
import { massageChair } from './methods/massage-chair.ts'
import { cbd } from './methods/cbd.ts'
import { turmeric } from './methods/turmeric.ts'

/** What people ask for beside our own steps, told like every kind of help: what others do, then what one buys or does alone. */
export const methods = {
  'contract-relax': contractRelax,
  counterstrain: counterstrain,
  vapocoolant: vapocoolant,
  scraping: scraping,
  tape: tape,
  acupressure: acupressure,
  alexander: alexander,
  pilates: pilates,
  'tai-chi': taiChi,
  yoga: yoga,
  mckenzie: mckenzie,
  'pain-education': painEducation,
  cbt: cbt,
  'heat-wrap': heatWrap,
  'anti-inflammatory-gel': antiInflammatoryGel,
  'menthol-gel': mentholGel,
  capsaicin: capsaicin,
  'lidocaine-patch': lidocainePatch,
  'acupressure-mat': acupressureMat,
  'hot-bath': hotBath,
  sauna: sauna,
  magnesium: magnesium,
  'nerve-glides': nerveGlides,
  'posture-corrector': postureCorrector,
  'inversion-table': inversionTable,
  'massage-chair': massageChair,
  cbd: cbd,
  turmeric: turmeric,
} as const satisfies Partial<Record<ProfessionalId, Professional>>
