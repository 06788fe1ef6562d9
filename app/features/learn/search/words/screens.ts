/** What search results say of screens. */
import type { ScreenName } from '#core/vocabulary/addresses.ts'

interface ScreenWords {
  /** What a screen is called beside the kinds of pages. */
  readonly kind: string
  /** What it is for. Only these can be searched for. */
  readonly about: Readonly<Partial<Record<ScreenName, string>>>
}

export const screenWords: ScreenWords = {
  kind: 'Screen',
  about: {
    find: 'Touch where it hurts, and get a plan for tonight.',
    check: 'The questions that say whether to press at all, and who should look at it first.',
    somebody: 'Who can help, what to ask them, and what it costs.',
    sheet: 'One page for a professional: where it hurts, how long, and what you tried.',
    progress: 'How the pain went, day by day.',
    plan: 'What to do today, step by step.',
    breaks: 'A timer that reminds you to move.',
    desk: 'Your chair, screen, keyboard and mouse, looked at one by one.',
    driving: 'The seat, the arms and the stops on a long way.',
    sleep: 'How to lie, and with which pillows.',
    calm: 'Breathing, a body scan and easy stretches, guided.',
    move: 'Walking, swimming and two minutes of strength.',
    cards: 'Drinking and painkillers, with their limits.',
    mine: 'Your data: save, bring back, lock or erase it. Light, voice and bells.',
  },
}
