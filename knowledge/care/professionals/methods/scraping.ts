import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from '../not-with.ts'

export const scraping = {
  id: 'scraping',
  name: 'Scraping (gua sha, metal tools)',
  what: 'A smooth edge is drawn over oiled skin, often until it turns red.',
  happens: [
    'Oil is put on the skin.',
    'The tool is drawn over it for some minutes.',
    'Red or dark marks stay for some days.',
  ],
  visits: 'A few visits.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'Reviews of the metal tools disagree. One found no gain that held up for pain or movement. Another saw gains, from small trials of mixed quality. Nothing in the tissue is scraped away.',
  risks: ['Bruises are common and may look bad.', 'Broken skin can get infected, and tools can carry germs.'],
  notWith: DEEP,
  ask: [
    'What is your training?',
    'How are the tools cleaned?',
    'Is there something with better evidence for me?',
  ],
  tell: ['All your medicines, above all blood thinners and aspirin.'],
  sources: ['cheatham-2016', 'seffrin-2019'],
} as const satisfies Professional
