import { message } from '#core/i18n/message.ts'

/** What somebody reads who was given a programme. */
export const receiveWords = {
  title: 'A programme for you',
  routine: 'Somebody sent you this',
  rows: message<[count: number]>(['count'], '{count, plural, one {1 thing to do} other {# things to do}}'),
  until: message<[day: string]>(['day'], 'until {day}'),
  today: 'for today',
  says: 'The sender writes:',
  sender: {
    again: message<[day: string]>(['day'], 'From the same sender as on {day}.'),
    new: 'From a sender this app does not know yet.',
    none: 'Nobody signed it. It holds what to do, and nothing about anybody.',
    unknown: 'This browser cannot tell whether it comes from the same sender.',
  },
  inIt: 'What is in it',
  /** Before the check. */
  first: 'First this app asks what is safe for you. What is not, it leaves out.',
  findFirst: 'Touch where it hurts, then a short check. About two minutes.',
  checkFirst: 'A short check comes first. About a minute.',
  find: 'Touch where it hurts',
  check: 'Begin the check',
  stop: 'What you told us needs somebody first. Until then nothing of this is for you.',
  stopGo: 'What to do now',
  notNow: 'Not now',
  /** After it. */
  fits: message<[open: number, all: number]>(
    ['open', 'all'],
    '{open, plural, =0 {Nothing of it is for you now.} other {# of {all} are for you.}}',
  ),
  allFit: 'All of it is for you.',
  struck: 'Left out for you',
  rests: 'Not today',
  have: message<[thing: string]>(['thing'], 'I have: {thing}'),
  lighter: message<[cuts: string]>(['cuts'], 'For you: {cuts}.'),
  tell: 'To show the sender',
  tellRow: message<[name: string, because: string]>(['name', 'because'], '{name}: {because}'),
  copy: 'Copy',
  copied: 'Copied.',
  fills: 'Our plan for you meanwhile',
  fillsYes: 'fills the minutes that are left',
  fillsNo: 'rests',
  take: 'Take it up, start later',
  over: message<[day: string]>(['day'], 'Its last day was {day}. Ask for a new one.'),
  instead: message<[title: string]>(['title'], 'It takes the place of “{title}”.'),
  nothing: 'Nothing of it can be played today. Take it up, and it comes when its day is there.',
  refusedTitle: 'This does not work',
  /** While it is read. */
  reading: 'One moment …',
} as const
