/** German words of `pain.ts`. */
import type { painWords as english } from './pain.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const painWords = {
  none: 'Kein Schmerz',
  worst: 'Stärkster Schmerz',
} as const satisfies Translation<typeof english>
