/** The reviews: what to do by rule, and the figures that say why. Pain 0–10. */
import { message } from '#core/i18n/message.ts'
import { tenth } from '#core/i18n/text.ts'
import type { Change } from '#core/measures/finding.ts'
import type { TrialOption } from '#core/measures/trial.ts'
import type { Tier } from '#core/safety/types.ts'

/** What a safety check found, as words. */
const TIERS: Readonly<Record<Tier, string>> = {
  'self-care': 'you may care for yourself',
  'self-care-caution': 'you may care for yourself, with limits',
  'gp-soon': 'see a doctor soon',
  'same-day': 'see a doctor today',
  'emergency-now': 'call the emergency number now',
}

const checkFound = message<[found: string]>(['found'], 'The safety check found: {found}.')
const pressedMore = message<[days: number, minutes: number]>(
  ['days', 'minutes'],
  'Pressed daily for {days, plural, one {# day} other {# days}}, about {minutes, plural, one {# minute} other {# minutes}} more a day than at first.',
)

export const reviewWords = {
  /** How long a course has lasted on the days that are looked back on and rated: after "after". */
  spans: { 3: 'three days', 7: 'one week', 14: 'two weeks', 28: 'four weeks', 42: 'six weeks' },
  changes: {
    'lighter-longer': 'Press more lightly and stay a little longer.',
    'other-tool': 'Try another tool on the same spot.',
    'heat-first': 'Warm the muscle before you press.',
    'other-muscle': 'Try a neighbouring muscle instead.',
  } satisfies Record<Change, string>,
  changeOne: message<[change: string]>(
    ['change'],
    'Little has changed yet, and that is common. Change one thing: {change, lower}',
  ),
  triedAll: 'You have tried several ways by now. A physiotherapist could take a fresh look with you.',
  painNow: message<[day: number, start: number, pain: number]>(
    ['day', 'start', 'pain'],
    'After {day, plural, one {# day} other {# days}}: pain {start, number, ::.#} at the start, {pain, number, ::.#} now.',
  ),

  painLately: message<[day: number, start: number, pain: number]>(
    ['day', 'start', 'pain'],
    'After {day, plural, one {# day} other {# days}}: pain {start, number, ::.#} at the start, {pain, number, ::.#} over the last three days.',
  ),
  alsoBefore: 'Also two days ago.',
  stayedWorse:
    'Your pain has stayed higher than at the start. Please leave pressing, and book a visit with a doctor soon.',
  worse:
    'Your pain is higher than at the start. Please leave pressing for now, and answer the safety questions again.',
  worseDay:
    'Your last day hurt more than the first ones. Please answer the safety questions again before you press.',
  painLast: message<[day: number, start: number, pain: number]>(
    ['day', 'start', 'pain'],
    'After {day, plural, one {# day} other {# days}}: pain {start, number, ::.#} at the start, {pain, number, ::.#} last time.',
  ),

  littleChange:
    'Two weeks have brought little change, and you did nothing wrong. A physiotherapist or doctor may know more.',
  meaningful: message<[drop: number]>(['drop'], 'Meaningful from {drop} less.'),

  sixWeeks:
    'Six weeks on, this is still in your way. Please book a visit with a doctor, and show your diary.',
  dayWith: message<[day: number, figures: readonly string[]]>(
    ['day', 'figures'],
    'After {day, plural, one {# day} other {# days}}: {figures, list}.',
  ),
  pain: message<[pain: number]>(['pain'], 'pain {pain, number, ::.#}'),
  activities: message<[score: number]>(['score'], 'activities {score, number, ::.#} of 10'),

  comesBack: 'The same spot keeps coming back. A physiotherapist or doctor can look for the reason with you.',
  twelveWeeks:
    'This has been with you for over twelve weeks. A physiotherapist or doctor can look for the reason with you.',
  timesBack: message<[spot: string, times: number]>(
    ['spot', 'times'],
    '{spot}: {times, plural, one {# time} other {# times}} in six months.',
  ),

  level:
    'The last ten days were level. Strength, desk habits and less stress may now help more than pressing.',
  levelWhy: message<[pain: number, done: number, planned: number, trend: number]>(
    ['pain', 'done', 'planned', 'trend'],
    'Pain {pain, number, ::.#}, {done} of {planned, plural, one {# session} other {# sessions}} done, trend {trend, number, ::.#} a day.',
  ),

  calm: 'A calm week. You can leave daily pressing and keep moving instead.',
  calmWhy: message<[score: number]>(
    ['score'],
    'Pain at most 1 on seven days running, activities {score, number, ::.#} of 10.',
  ),

  tooMuch: 'Less may do you more good now. Press half as much, and only every other day.',
  manyOnOneDay: message<[sessions: number]>(
    ['sessions'],
    '{sessions, plural, one {# session} other {# sessions}} on one day.',
  ),
  moreEachDay: (days: number, minutes: number) => pressedMore(days, tenth(minutes)),

  longSore: 'You were sore for more than two days, more than once. Please leave this way of pressing.',
  longSoreWhy: message<[sessions: number]>(
    ['sessions'],
    'Sore for more than 48 hours after {sessions, plural, one {# session} other {# sessions}}.',
  ),

  painkillerStop:
    'Ten days, or fewer if the pack says so, are the limit for shop-bought painkillers without advice. Please stop those and ask a pharmacist or doctor.',
  painkillerDays: message<[days: number]>(['days'], 'Painkillers on {days} of the last 14 days.'),
  painkillerPrompt:
    'You have taken painkillers for several days running. Do you still need them? A pharmacist can help.',
  painkillerRunning: message<[days: number]>(
    ['days'],
    'Painkillers on {days, plural, one {# day} other {# days}} running.',
  ),

  stiff: 'Moving is hard for you just now. Please book a visit with a doctor soon.',
  woken: 'Pain has been waking you for more than a week. Please book a visit with a doctor soon.',
  stiffWhy: 'Moving was difficult.',
  wokenWhy: message<[nights: number]>(
    ['nights'],
    'Woken by pain on {nights} of the last seven nights, and the week before.',
  ),

  risky: 'Some support early on may help you. A physiotherapist who also looks at worry and sleep fits well.',
  riskyWhy: message<[day: number, risks: number]>(
    ['day', 'risks'],
    'After {day, plural, one {# day} other {# days}}: {risks} of five things that make pain more likely to stay.',
  ),

  found: (tier: Tier) => checkFound(TIERS[tier]),
  recheck: 'One of your answers needs care. Please go through the safety questions again before you go on.',
  gpSoon: 'One of your answers should be looked at. Please book a visit with a doctor soon.',
  sameDay: 'One of your answers needs a doctor today. Please leave all self-care until you were seen.',
  emergency: 'One of your answers can be an emergency. Please call the emergency number now.',

  /** Two ways compared. */
  helps: {
    /** Each option after "with" or "after". */
    options: {
      heat: 'heat',
      cold: 'cold',
      contrast: 'cold and warm in turn',
      none: 'no warmth',
      ball: 'the ball',
      cane: 'the cane',
      roller: 'the roller',
      hand: 'your hand',
      'pressure-first': 'pressing first',
      'stretch-first': 'stretching first',
    } satisfies Record<TrialOption, string>,
    tooEarly: 'It is too early to say.',
    missing: message<[parts: readonly string[]]>(['parts'], 'Rated sessions still missing: {parts, list}.'),
    missingWith: message<[sessions: number, option: string]>(
      ['sessions', 'option'],
      '{sessions} with {option}',
    ),
    eased: message<[option: string, eased: number, sessions: number]>(
      ['option', 'eased', 'sessions'],
      'Ease after {option}: in {eased} of {sessions}.',
    ),
    neither: 'On average, pain did not ease with either.',
    noDifference: 'If there is a difference, it is probably less than one point.',
    chooseFreely: 'Choose what you like better.',
    better: message<[points: number, option: string]>(
      ['points', 'option'],
      'On average, the change was {points, number, ::.0} points better with {option}.',
    ),
    seldomChance: 'Chance alone seldom does that.',
    otherDays: 'Other days may differ.',
    leans: message<[option: string]>(['option'], 'So far it leans towards {option}.'),
    maybeChance: 'It could still be chance.',
  },
} as const
