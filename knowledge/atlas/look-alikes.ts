import type { LookAlike } from '#core/locate/look-alikes.ts'

/**
 * Pain that is felt where knots send theirs, and may be something else. Each row raises the questions that tell them
 * apart. Source: docs/clinical/atlas.md#look-alikes; textbook knowledge, to be confirmed by a clinician.
 */
export const lookAlikes = [
  {
    regions: [
      'interscapular',
      'medial-scapular-border',
      'upper-thoracic-paraspinal',
      'mid-thoracic-paraspinal',
    ],
    alsoThinkOf: 'A neck joint or disc, the heart or lungs, the gallbladder or stomach, or shingles.',
    raise: [
      'chest-pain',
      'exertional',
      'tearing',
      'breathless',
      'pleuritic',
      'radiating-limb',
      'biliary',
      'epigastric',
      'burning-band',
      'smoker-scapula',
      'trauma-minor-fragile',
    ],
  },
  {
    regions: ['neck-shoulder-angle', 'upper-shoulder-ridge'],
    alsoThinkOf: 'A neck joint or nerve, the heart, or something under the diaphragm.',
    raise: ['neck-artery', 'radiating-limb', 'chest-pain', 'shouldertip-trauma', 'preg-early', 'pmr'],
  },
  {
    regions: ['suboccipital', 'occiput', 'posterior-neck'],
    alsoThinkOf: 'An artery of the neck, a bleed, an infection round the brain, or migraine.',
    raise: ['neck-artery', 'neck-new-severe', 'thunderclap', 'meningism', 'gca', 'new-after55'],
  },
  {
    regions: ['temple', 'jaw-angle', 'cheek-face', 'ear-deep'],
    alsoThinkOf: 'The jaw muscles and grinding of teeth, a tooth, migraine, or an artery of the temple.',
    raise: ['gca', 'thunderclap', 'stroke', 'exertional'],
  },
  {
    regions: ['pectoral', 'breast', 'anterolateral-chest', 'lateral-ribs', 'medial-arm', 'sternum'],
    alsoThinkOf: 'The heart, the lungs, the breast, or shingles.',
    raise: ['chest-pain', 'exertional', 'breathless', 'pleuritic', 'burning-band', 'rash-band'],
  },
  {
    regions: ['posterior-lower-ribs', 'thoracolumbar-paraspinal'],
    alsoThinkOf: 'A kidney, a rib, the lining of the lung, or shingles.',
    raise: ['flank-colic', 'uti-loin', 'blood-urine', 'pleuritic', 'burning-band', 'trauma-minor-fragile'],
  },
  {
    regions: ['flank-waist', 'upper-lumbar-paraspinal'],
    alsoThinkOf: 'A kidney, or the big vessel in the belly.',
    raise: ['flank-colic', 'uti-loin', 'blood-urine', 'aaa'],
  },
  {
    regions: [
      'upper-lumbar-paraspinal',
      'lower-lumbar-paraspinal',
      'sacroiliac',
      'buttock-upper',
      'buttock-mid',
      'buttock-lower',
    ],
    alsoThinkOf: 'A disc or nerve, an inflamed joint, a tired bone, or the pelvis.',
    raise: [
      'radiating-limb',
      'saddle-numb',
      'bladder-new',
      'leg-weak',
      'axspa',
      'extension-athlete',
      'pelvic',
      'cyclic',
    ],
  },
  {
    regions: ['lower-abdomen', 'groin'],
    alsoThinkOf: 'A hernia, the gut, the bladder, the womb or ovaries, the testicles, or the hip.',
    raise: ['pelvic', 'preg-early', 'flank-colic', 'uti-loin', 'fever'],
  },
  {
    regions: ['lumbar-midline', 'cervicothoracic-midline', 'sacrum', 'coccyx'],
    alsoThinkOf: 'The bone itself. Nobody presses there.',
    raise: ['midline-bone', 'trauma-major', 'trauma-minor-fragile', 'fever', 'cancer-history'],
  },
] as const satisfies readonly LookAlike[]
