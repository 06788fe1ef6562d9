/** The ends of a scale of pain. */
export const painWords = { none: 'No pain', worst: 'Worst pain' } as const
