/** German words of reviewed.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { reviewedWords as english } from './reviewed.ts'

export const reviewedWords: Translation<typeof english> = {
  reviewed: (who, role, on) => `Geprüft von ${who}, ${role}, am ${on}.`,
  notReviewed: 'Das hat noch niemand vom Fach geprüft.',
  star: 'Ein Stern heißt: Das Werk ist nicht bestätigt. Es ist aus dem Gedächtnis oder unsere Einschätzung.',
}
