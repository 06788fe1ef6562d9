/** German words of `leaving.ts`. */
import type { leavingWords as english } from './leaving.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const leavingWords = {
  language: 'Was du erzählt hast, ist noch nicht gespeichert. In der anderen Sprache wäre es weg.',
  stay: 'Hier bleiben',
  change: 'Trotzdem wechseln',
} as const satisfies Translation<typeof english>
