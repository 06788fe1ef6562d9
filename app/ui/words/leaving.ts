/** Words before a page is left whose entries are not saved. */
export const leavingWords = {
  language: 'What you told is not saved yet, and would be gone in the other language.',
  stay: 'Stay here',
  change: 'Change all the same',
} as const
