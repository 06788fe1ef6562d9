import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const dryNeedling = {
  id: 'dry-needling',
  name: 'Dry needling',
  what: 'A trained person puts a thin needle into the sore spot. No medicine goes in.',
  happens: [
    'They ask about your health and you agree or say no.',
    'They find the spot and clean the skin.',
    'A thin new needle goes in. The muscle may twitch.',
    'The needle comes out after seconds or minutes.',
    'You move the muscle gently afterwards.',
  ],
  visits: 'Often 1 to 4 visits.',
  cost: 'Mostly paid by the visit. Sometimes part of physiotherapy. Not allowed everywhere.',
  grade: 'moderate',
  evidence:
    'For neck pain it beat sham or no care for some weeks. Pain was 1.5 of 10 lower at once and 2.3 lower soon after. It beat hands-on care by only 0.5. Added to physiotherapy in 116 people it took off 1.6 for a month, and nothing at 3 and 6 months.',
  risks: [
    'In 7,629 treatments, about 8 of 100 gave a bruise and 5 of 100 bled a little.',
    'Some people feel faint, tired or sore.',
    'Rarely a needle in the upper back, chest or neck hits the lung.',
    'Call an emergency number if you get breathless or have chest pain afterwards.',
    'Skin infection is rare.',
  ],
  notWith: DEEP,
  ask: [
    'What training do you have in needling?',
    'How do you keep away from the lung?',
    'Are the needles new and used once?',
    'What will you do if it does not help after a few visits?',
  ],
  tell: [
    'All your medicines, above all blood thinners and aspirin.',
    'If you bleed or faint easily, or fear needles.',
    'If your immune system is weak, or you have diabetes or epilepsy.',
    'If you are pregnant, or have a fever. With a fever, wait.',
    'If you had needles or an injection there in the last week.',
  ],
  sources: [
    'navarro-santana-2020',
    'hernandez-secorun-2023',
    'stieven-2020',
    'brady-2014',
    'dosing-memory',
    'safety-memory',
    'seed-000',
    'seed-002',
  ],
} as const satisfies Professional
