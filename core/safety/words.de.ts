/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { safetyWords as english } from './words.ts'

export const safetyWords = {
  /** Why something is not for this person. */
  limits: {
    minor: 'Unter 18 gibt es hier nur leichte Bewegung und Atmen.',
    warmthAlone: 'Wärme nur, solange jemand bei dir ist.',
    surgery: 'Frag deine Chirurgin oder deinen Chirurgen, bevor du dort dehnst.',
    noPressure: 'Kein Druck, bis jemand es angesehen hat.',
    notFitting: 'Es passt nicht zu dem, was du uns gesagt hast.',
  },

  /** What is said on the phone, after what the knowledge says. */
  stop: {
    signs: (signs: readonly string[]) => `Meine Zeichen: ${signs.join('; ')}.`,
  },
} as const satisfies Translation<typeof english>
