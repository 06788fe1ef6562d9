/** Words of Today for who was here before. */
export const returnWords = {
  day: (day: number, minutes: number) => `Day ${day} · ${minutes} min`,
  go: 'Start',
  painStart: 'Pain right now? Tap it to start.',
  resume: 'Go on with your session',
  rate: 'Rate your last session',
  again: 'Paint again',
  plan: 'See the plan',
  prevent: 'So that it stays away',
  preventText: 'A short break every half hour, with one easy move.',
  file: 'The browser may clear your diary. Save a file to be sure.',
  knots: 'What you are working on',
  lastTime: (before: number, after: number) => `Last time: ${before} before, ${after} after.`,
  sessions: (count: number) => (count === 1 ? '1 session done' : `${count} sessions done`),
  rested: 'Done for now. A second session today is fine if the first one felt good.',
  enough: 'Two sessions today are enough. Muscles settle in between.',
  continueCheck: 'Go on with the check',
} as const
