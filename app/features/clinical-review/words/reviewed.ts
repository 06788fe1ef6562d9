import { message } from '#core/i18n/message.ts'

/** Who has reviewed what is read, said where it is read. */
export const reviewedWords = {
  reviewed: message<[who: string, role: string, on: string]>(
    ['who', 'role', 'on'],
    'Reviewed by {who}, {role}, on {on}.',
  ),
  notReviewed: 'Not yet clinician-checked.',
  star: 'A star marks a work that nobody has confirmed: it is from memory, or our own judgement.',
} as const
