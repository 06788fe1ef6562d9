import type { Muscle } from '#knowledge/shapes.ts'

export const subscapularis = {
  id: 'subscapularis',
  name: 'Subscapularis',
  about: 'Lies on the front of the shoulder blade, between blade and ribs.',
  triggerPoints: [
    {
      id: 'subscapularis-1',
      local: ['scapula-lateral-border'],
      site: 'Front surface of blade, reached through armpit.',
      essential: ['posterior-shoulder'],
      spillover: ['scapula-infraspinous', 'posterior-arm', 'wrist'],
    },
  ],
  described: {
    of: 3,
    named: {
      'posterior-arm': 3,
      'posterior-shoulder': 2,
      'scapula-infraspinous': 2,
      wrist: 2,
      'anterior-shoulder': 1,
    },
  },
  causes: ['throwing', 'rowing-and-pulling', 'swimming', 'immobilised'],
  aggravations: ['arm-sideways'],
  find: ['Do not press it yourself. A professional can reach it safely.'],
  releases: [],
  stretch: 'st-doorway-er',
  strengthen: ['ex-int-rotation'],
  dangers: ['The armpit holds an artery, nerves and glands.'],
  self: 'no',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-namtpt', 'teach-wellness-digest'],
} as const satisfies Muscle
