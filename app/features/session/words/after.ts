/** Words for after a session. */
export const afterWords = {
  title: 'How is it now?',
  pain: 'Pain now',
  tenderness: 'How tender is the spot when you press it?',
  save: 'Save',
  saved: 'Saved on this device.',
  less: (by: number) => `${by} less than before.`,
  same: 'About the same as before.',
  more: (by: number) => `${by} more than before. Rest it now. If it stays, go lighter next time.`,
  note: 'Some soreness for a day or two is common. Longer than that means lighter next time.',
  home: 'Back to Today',
  sore: 'How long were you sore after last time?',
  soreness: { none: 'Not at all', 'a-day': 'Up to a day', 'two-days': 'Up to two days', longer: 'Longer' },
  lighterNext: 'Thank you. Go lighter and shorter next time.',
} as const
