import { message } from '#core/i18n/message.ts'

/** The words of pressing. */
export const pressWords = {
  turn: message<[turn: number, most: number]>(['turn', 'most'], 'Spot {turn} of at most {most}'),
  title: message<[place: string]>(['place'], 'Press here: {place}'),
  picture: message<[place: string]>(['place'], 'Where to press: {place}.'),
  how: 'How to find it',
  alone:
    'Use a flat fingertip of the other hand, or a ball against the wall. Slide across until you feel a firm band.',
  withHelp: 'Ask your helper to use a flat thumb, slowly. You say when it is enough.',
  slowly: 'Press slowly to 3 of 10 and no further. Hold for five seconds, breathing out.',
  start: 'Start five seconds',
  again: 'Once more',
  tender: 'How tender is it?',
  notTender: 'Not at all',
  mostTender: 'Worst',
  familiar: 'Is this your pain, the one you know?',
  spreads: 'Does it spread to somewhere else?',
  paintSpread: 'Paint where it spreads to.',
  next: 'Next',
  enough: 'That is enough for now',
  doneTitle: 'Your knots',
  sure: message<[muscle: string]>(['muscle'], 'The press points to one muscle: {muscle}.'),
  found: 'These spots answered. They are worth working on.',
  notFound: 'No spot gave your familiar pain. We go on with what the drawing says.',
  nothingPressed: 'Nothing was pressed. We go on with what the drawing says.',
  blocked: 'Pressing is not for you now, because of what you told us. The plan works without it.',
  seeSomebody: message<[muscle: string]>(
    ['muscle'],
    'It is most likely {muscle}. Do not press it by yourself. A therapist can do it for you.',
  ),
  knots: 'What you are working on',
  name: message<[number: number]>(['number'], 'Name of knot {number}'),
  states: { active: 'hurts without being touched', latent: 'hurts only when pressed' },
  use: 'Use these for my plan',
} as const
