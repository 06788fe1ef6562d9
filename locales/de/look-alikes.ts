/** German words of knowledge/look-alikes. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'A neck joint or disc, the heart or lungs, the gallbladder or stomach, or shingles.':
    'Ein Gelenk oder eine Bandscheibe im Nacken, das Herz oder die Lunge, die Gallenblase oder der Magen, oder Gürtelrose.',
  'The jaw muscles and grinding of teeth, a tooth, migraine, or an artery of the temple.':
    'Die Kaumuskeln und Zähneknirschen, ein Zahn, Migräne oder eine Schlagader an der Schläfe.',
  'A neck joint or nerve, the heart, or something under the diaphragm.':
    'Ein Gelenk oder ein Nerv im Nacken, das Herz, oder etwas unter dem Zwerchfell.',
  'An artery of the neck, a bleed, an infection round the brain, or migraine.':
    'Eine Schlagader am Hals, eine Blutung, eine Infektion rund um das Gehirn, oder Migräne.',
  'The heart, the lungs, the breast, or shingles.': 'Das Herz, die Lunge, die Brust, oder Gürtelrose.',
  'A kidney, a rib, the lining of the lung, or shingles.':
    'Eine Niere, eine Rippe, die Hülle der Lunge, oder Gürtelrose.',
  'A kidney, or the big vessel in the belly.': 'Eine Niere, oder das große Gefäß im Bauch.',
  'A disc or nerve, an inflamed joint, a tired bone, or the pelvis.':
    'Eine Bandscheibe oder ein Nerv, ein entzündetes Gelenk, ein ermüdeter Knochen, oder das Becken.',
  'A hernia, the gut, the bladder, the womb or ovaries, the testicles, or the hip.':
    'Ein Eingeweidebruch (Hernie), der Darm, die Blase, die Gebärmutter oder Eierstöcke, die Hoden, oder die Hüfte.',
  'The bone itself. Nobody presses there.': 'Der Knochen selbst. Dort drückt niemand.',
}
