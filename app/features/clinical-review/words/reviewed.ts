/** Who has reviewed what is read, said where it is read. */
export const reviewedWords = {
  reviewed: (who: string, role: string, on: string) => `Reviewed by ${who}, ${role}, on ${on}.`,
  notReviewed: 'Not yet clinician-checked.',
  star: 'A star marks a work that nobody has confirmed: it is from memory, or our own judgement.',
} as const
