/** What the safety check and its limits say by themselves. */
import { lowerFirst } from '#core/i18n/text.ts'

export const safetyWords = {
  /** Why something is not for this person. */
  limits: {
    minor: 'Under 18 there is only easy movement and breathing here.',
    warmthAlone: 'Warmth only while somebody is with you.',
    surgery: 'Ask your surgeon before stretching there.',
    noPressure: 'No pressure until somebody has looked at it.',
    notFitting: 'It does not fit what you told us.',
  },

  /** What is said on the phone, after what the knowledge says. */
  stop: {
    signs: (signs: readonly string[]) => `My signs: ${signs.map(lowerFirst).join('; ')}.`,
  },
} as const
