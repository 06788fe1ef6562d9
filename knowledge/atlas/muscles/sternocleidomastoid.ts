import type { Muscle } from '#knowledge/shapes.ts'

export const sternocleidomastoid = {
  id: 'sternocleidomastoid',
  name: 'Sternocleidomastoid',
  nickname: 'SCM',
  about: 'The long muscle from behind the ear to the collarbone.',
  triggerPoints: [
    {
      id: 'sternocleidomastoid-1',
      local: ['anterior-neck'],
      site: 'Front cord of the side-neck muscle.',
      essential: ['cheek-face', 'eye-orbit', 'occiput'],
      spillover: ['head-vertex', 'sternum'],
    },
    {
      id: 'sternocleidomastoid-2',
      local: ['lateral-neck'],
      site: 'Rear part.',
      essential: ['forehead', 'ear-deep'],
      spillover: ['mastoid-behind-ear'],
      bilateral: true,
    },
  ],
  causes: ['head-forward', 'coughing', 'sleeping-crooked', 'whiplash', 'looking-up'],
  aggravations: ['lying-on-it', 'turn-head-same-side'],
  find: ['Do not press it yourself. This page only explains it.'],
  releases: [],
  stretch: 'st-scm-gentle',
  strengthen: ['ex-deep-neck-flexor'],
  dangers: [
    'The great artery and vein of the neck run under it. Pressing can make you faint.',
    'Dizziness here can have other reasons. Let somebody look.',
  ],
  self: 'no',
  confidence: 'high',
  frequency: 'common',
  layer: 'superficial',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
