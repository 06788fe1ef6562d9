/** Closed lists of the things we know about. A record exists for every id (the compiler demands it in `knowledge/index.ts`). */

export const MUSCLES = [
  'upper-trapezius',
  'middle-trapezius',
  'lower-trapezius',
  'levator-scapulae',
  'rhomboid-major',
  'rhomboid-minor',
  'splenius-capitis',
  'splenius-cervicis',
  'semispinalis-capitis',
  'suboccipitals',
  'sternocleidomastoid',
  'scalenes',
  'supraspinatus',
  'infraspinatus',
  'teres-minor',
  'teres-major',
  'subscapularis',
  'latissimus-dorsi',
  'serratus-anterior',
  'serratus-posterior-superior',
  'serratus-posterior-inferior',
  'iliocostalis-thoracis',
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'multifidi-rotatores',
  'quadratus-lumborum',
  'iliopsoas',
  'rectus-abdominis',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'pectoralis-major',
  'pectoralis-minor',
  'deltoid-posterior',
  'thoracolumbar-erectors-general',
  'external-oblique',
] as const
export type MuscleId = (typeof MUSCLES)[number]

/** Self-care techniques; the last three are kept only to say that we do not offer them. */
export const TECHNIQUES = [
  'stay-active',
  'pressure',
  'ball-wall',
  'cane',
  'roller',
  'gun',
  'heat',
  'ir',
  'cold',
  'contrast',
  'stretch',
  'mobility',
  'aerobic',
  'strength-2min',
  'core',
  'breath',
  'mindful',
  'break',
  'ergo',
  'sleep',
  'hydrate',
  'nsaid',
  'paracetamol',
  'tens-home',
  'belt',
  'traction',
  'opioid',
] as const
export type TechniqueId = (typeof TECHNIQUES)[number]

/** The ways of pressing. Source: docs/clinical/dosing.md#tools. */
export const PRESSING: ReadonlySet<TechniqueId> = new Set(['pressure', 'ball-wall', 'cane', 'roller', 'gun'])

/** Practices that are not steps of ours but that a person may be told to keep away from. */
export const RESERVED_PRACTICES = [
  'deep-massage',
  'needling',
  'cupping',
  'sleep-on-heat',
  'end-range-neck-stretch',
  'press-front-neck',
] as const
export type Practice = TechniqueId | (typeof RESERVED_PRACTICES)[number]

/** Stretches (`st-`), strengthening exercises (`ex-`) and easy mobility (`mo-`). */
export const MOVEMENTS = [
  'st-shoulder-blade-squeeze',
  'st-upper-trap',
  'st-levator',
  'st-chin-tuck',
  'st-suboccipital-nod',
  'st-scalene',
  'st-scm-gentle',
  'st-hug',
  'st-cross-body',
  'st-hand-behind-back',
  'st-doorway-er',
  'st-doorway',
  'st-corner-high',
  'st-lat-prayer',
  'st-open-book',
  'st-thread-needle',
  'st-cat-cow',
  'st-thoracic-ext',
  'st-child-pose',
  'st-seated-fold',
  'st-knee-to-chest',
  'st-trunk-rotation',
  'st-ql-side',
  'st-hip-flexor',
  'st-cobra',
  'st-figure4',
  'st-glute-max',
  'st-itb-cross',
  'ex-lateral-raise',
  'ex-row',
  'ex-ytw',
  'ex-wall-slide',
  'ex-face-pull',
  'ex-scaption',
  'ex-ext-rotation',
  'ex-int-rotation',
  'ex-lat-pulldown',
  'ex-pushup-plus',
  'ex-deep-neck-flexor',
  'ex-neck-isometric',
  'ex-thoracic-ext',
  'ex-breath-diaphragm',
  'ex-bird-dog',
  'ex-dead-bug',
  'ex-curl-up',
  'ex-side-plank',
  'ex-front-plank',
  'ex-glute-bridge',
  'ex-clamshell',
  'ex-side-leg-raise',
  'ex-hip-hinge',
  'ex-suitcase-carry',
  'mo-shoulder-roll',
  'mo-neck-turn',
  'mo-arm-circle',
  'mo-side-bend',
  'mo-pelvic-tilt',
  'mo-hip-circle',
  'mo-trunk-turn',
  'mo-march',
  'mo-jumping-jack',
] as const
export type MovementId = (typeof MOVEMENTS)[number]

export const TOOLS = [
  'hands',
  'socks',
  'tennis-ball',
  'two-balls',
  'lacrosse-ball',
  'roller',
  'cane',
  'gun',
  'heat-pad',
  'cold-pack',
  'band',
  'none',
] as const
export type ToolId = (typeof TOOLS)[number]

/** Where the body is while doing a step. */
export const POSTURES = [
  'sitting',
  'standing',
  'wall',
  'lying',
  'side-lying',
  'prone',
  'kneeling',
  'all-fours',
] as const
export type Posture = (typeof POSTURES)[number]

/** What a person has to lean, sit or lie on. */
export const POSITIONS = ['wall', 'chair', 'floor', 'bed'] as const
export type Position = (typeof POSITIONS)[number]

export const PROFESSIONALS = [
  'physiotherapy',
  'therapeutic-massage',
  'deep-tissue-massage',
  'trigger-point-massage',
  'myofascial-release',
  'dry-needling',
  'injection',
  'acupuncture',
  'manipulation',
  'tens',
  'ultrasound',
  'cupping',
  'pain-programme',
  'laser-shockwave',
  'imaging',
  'muscle-relaxant',
] as const
export type ProfessionalId = (typeof PROFESSIONALS)[number]

export const PHASES = [
  'p0-acute',
  'p1-settle',
  'p2-release',
  'p3-rebuild',
  'p4-prevent',
  'latent',
  'flare',
] as const
export type PhaseId = (typeof PHASES)[number]
