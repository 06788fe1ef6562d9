/** What the safety check and its limits say by themselves. */
import { message } from '#core/i18n/message.ts'

const inSentence = message<[sign: string]>(['sign'], '{sign, lower}')
const mySigns = message<[signs: string]>(['signs'], 'My signs: {signs}.')

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
    signs: (signs: readonly string[]) => mySigns(signs.map(sign => inSentence(sign)).join('; ')),
  },
} as const
