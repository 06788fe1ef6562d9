import type { MovementId } from '#core/vocabulary/ids.ts'
import { stShoulderBladeSqueeze } from './movements/st-shoulder-blade-squeeze.ts'
import { stUpperTrap } from './movements/st-upper-trap.ts'
import { stLevator } from './movements/st-levator.ts'
import { stChinTuck } from './movements/st-chin-tuck.ts'
import { stSuboccipitalNod } from './movements/st-suboccipital-nod.ts'
import { stScalene } from './movements/st-scalene.ts'
import { stScmGentle } from './movements/st-scm-gentle.ts'
import { stHug } from './movements/st-hug.ts'
import { stCrossBody } from './movements/st-cross-body.ts'
import { stHandBehindBack } from './movements/st-hand-behind-back.ts'
import { stDoorwayEr } from './movements/st-doorway-er.ts'
import { stDoorway } from './movements/st-doorway.ts'
import { stCornerHigh } from './movements/st-corner-high.ts'
import { stLatPrayer } from './movements/st-lat-prayer.ts'
import { stOpenBook } from './movements/st-open-book.ts'
import { stThreadNeedle } from './movements/st-thread-needle.ts'
import { stCatCow } from './movements/st-cat-cow.ts'
import { stThoracicExt } from './movements/st-thoracic-ext.ts'
import { stChildPose } from './movements/st-child-pose.ts'
import { stSeatedFold } from './movements/st-seated-fold.ts'
import { stKneeToChest } from './movements/st-knee-to-chest.ts'
import { stTrunkRotation } from './movements/st-trunk-rotation.ts'
import { stQlSide } from './movements/st-ql-side.ts'
import { stHipFlexor } from './movements/st-hip-flexor.ts'
import { stCobra } from './movements/st-cobra.ts'
import { stFigure4 } from './movements/st-figure4.ts'
import { stGluteMax } from './movements/st-glute-max.ts'
import { stItbCross } from './movements/st-itb-cross.ts'
import { exLateralRaise } from './movements/ex-lateral-raise.ts'
import { exRow } from './movements/ex-row.ts'
import { exYtw } from './movements/ex-ytw.ts'
import { exWallSlide } from './movements/ex-wall-slide.ts'
import { exFacePull } from './movements/ex-face-pull.ts'
import { exScaption } from './movements/ex-scaption.ts'
import { exExtRotation } from './movements/ex-ext-rotation.ts'
import { exIntRotation } from './movements/ex-int-rotation.ts'
import { exLatPulldown } from './movements/ex-lat-pulldown.ts'
import { exPushupPlus } from './movements/ex-pushup-plus.ts'
import { exDeepNeckFlexor } from './movements/ex-deep-neck-flexor.ts'
import { exNeckIsometric } from './movements/ex-neck-isometric.ts'
import { exThoracicExt } from './movements/ex-thoracic-ext.ts'
import { exBreathDiaphragm } from './movements/ex-breath-diaphragm.ts'
import { exBirdDog } from './movements/ex-bird-dog.ts'
import { exDeadBug } from './movements/ex-dead-bug.ts'
import { exCurlUp } from './movements/ex-curl-up.ts'
import { exSidePlank } from './movements/ex-side-plank.ts'
import { exFrontPlank } from './movements/ex-front-plank.ts'
import { exGluteBridge } from './movements/ex-glute-bridge.ts'
import { exClamshell } from './movements/ex-clamshell.ts'
import { exSideLegRaise } from './movements/ex-side-leg-raise.ts'
import { exHipHinge } from './movements/ex-hip-hinge.ts'
import { exSuitcaseCarry } from './movements/ex-suitcase-carry.ts'
import { moShoulderRoll } from './movements/mo-shoulder-roll.ts'
import { moNeckTurn } from './movements/mo-neck-turn.ts'
import { moArmCircle } from './movements/mo-arm-circle.ts'
import { moSideBend } from './movements/mo-side-bend.ts'
import { moPelvicTilt } from './movements/mo-pelvic-tilt.ts'
import { moHipCircle } from './movements/mo-hip-circle.ts'
import { moTrunkTurn } from './movements/mo-trunk-turn.ts'
import { moSeatedTilt } from './movements/mo-seated-tilt.ts'
import { moSeatedBend } from './movements/mo-seated-bend.ts'
import { moMarch } from './movements/mo-march.ts'
import { moJumpingJack } from './movements/mo-jumping-jack.ts'
import type { Movement } from '#knowledge/shapes.ts'

/** Every stretch, exercise and easy movement: one record a file. */
export const movements = {
  'st-shoulder-blade-squeeze': stShoulderBladeSqueeze,
  'st-upper-trap': stUpperTrap,
  'st-levator': stLevator,
  'st-chin-tuck': stChinTuck,
  'st-suboccipital-nod': stSuboccipitalNod,
  'st-scalene': stScalene,
  'st-scm-gentle': stScmGentle,
  'st-hug': stHug,
  'st-cross-body': stCrossBody,
  'st-hand-behind-back': stHandBehindBack,
  'st-doorway-er': stDoorwayEr,
  'st-doorway': stDoorway,
  'st-corner-high': stCornerHigh,
  'st-lat-prayer': stLatPrayer,
  'st-open-book': stOpenBook,
  'st-thread-needle': stThreadNeedle,
  'st-cat-cow': stCatCow,
  'st-thoracic-ext': stThoracicExt,
  'st-child-pose': stChildPose,
  'st-seated-fold': stSeatedFold,
  'st-knee-to-chest': stKneeToChest,
  'st-trunk-rotation': stTrunkRotation,
  'st-ql-side': stQlSide,
  'st-hip-flexor': stHipFlexor,
  'st-cobra': stCobra,
  'st-figure4': stFigure4,
  'st-glute-max': stGluteMax,
  'st-itb-cross': stItbCross,
  'ex-lateral-raise': exLateralRaise,
  'ex-row': exRow,
  'ex-ytw': exYtw,
  'ex-wall-slide': exWallSlide,
  'ex-face-pull': exFacePull,
  'ex-scaption': exScaption,
  'ex-ext-rotation': exExtRotation,
  'ex-int-rotation': exIntRotation,
  'ex-lat-pulldown': exLatPulldown,
  'ex-pushup-plus': exPushupPlus,
  'ex-deep-neck-flexor': exDeepNeckFlexor,
  'ex-neck-isometric': exNeckIsometric,
  'ex-thoracic-ext': exThoracicExt,
  'ex-breath-diaphragm': exBreathDiaphragm,
  'ex-bird-dog': exBirdDog,
  'ex-dead-bug': exDeadBug,
  'ex-curl-up': exCurlUp,
  'ex-side-plank': exSidePlank,
  'ex-front-plank': exFrontPlank,
  'ex-glute-bridge': exGluteBridge,
  'ex-clamshell': exClamshell,
  'ex-side-leg-raise': exSideLegRaise,
  'ex-hip-hinge': exHipHinge,
  'ex-suitcase-carry': exSuitcaseCarry,
  'mo-shoulder-roll': moShoulderRoll,
  'mo-neck-turn': moNeckTurn,
  'mo-arm-circle': moArmCircle,
  'mo-side-bend': moSideBend,
  'mo-pelvic-tilt': moPelvicTilt,
  'mo-hip-circle': moHipCircle,
  'mo-trunk-turn': moTrunkTurn,
  'mo-seated-tilt': moSeatedTilt,
  'mo-seated-bend': moSeatedBend,
  'mo-march': moMarch,
  'mo-jumping-jack': moJumpingJack,
} as const satisfies Record<MovementId, Movement>
