/** Every sentence `core/` says to a person. Words about muscles, techniques and safety live with their records. */
import { counted } from './counted.ts'
import type { BreakKind } from './breaks-state.ts'
import type { Change } from './finding.ts'
import type { Tier } from './safety.ts'
import type { TrialOption } from './trial.ts'

/** What a safety check found, as words. */
const TIERS: Readonly<Record<Tier, string>> = {
  'self-care': 'you may care for yourself',
  'self-care-caution': 'you may care for yourself, with limits',
  'gp-soon': 'see a doctor soon',
  'same-day': 'see a doctor today',
  'emergency-now': 'call the emergency number now',
}

export const coreWords = {
  /** Why something is not for this person. */
  limits: {
    minor: 'Under 18 there is only easy movement and breathing here.',
    warmthAlone: 'Warmth only while somebody is with you.',
    surgery: 'Ask your surgeon before stretching there.',
    noPressure: 'No pressure until somebody has looked at it.',
    notFitting: 'It does not fit what you told us.',
  },

  /** What is said on the phone, after what the knowledge says. */
  stop: {
    signs: (signs: readonly string[]) => `My signs: ${signs.map(lowerFirst).join('; ')}.`,
  },

  plan: {
    /** Why a step is there, where no record says it. */
    easy: 'Easy movement makes the place warm and willing.',
    stretch: (area: string) => `After the work, some length for the ${area}.`,
    strength: 'A little strength, so that it lasts.',
    helper:
      'Your helper presses here with flat hands, slowly and lightly. You say how much, and when it is enough.',

    /** The word that goes with a day. */
    sore: 'Very sore today: only warmth, easy movement and breathing.',
    minor: 'Under 18 there is only easy movement and breathing here. Please show it to a doctor.',
    fresh: 'Fresh: no pressing for now. Let it settle.',
    rest: 'A rest from pressing today, since the last time left you sore. Then half as much.',
    nothingPressed: 'Nothing is pressed here for now: what is left out says why.',
    dayOff: 'A day without pressure, so that the muscle can settle.',
    shorter: 'Shorter today: more would be too much.',

    /** What is changed after what was told. */
    prevent: 'It has gone well. Now it is about staying well.',
    rebuild: 'More weight on strength and habits now, less on pressing.',
    reduced: 'Less may do more: half the pressing, every other day.',
    warmFirst: 'Warm the place first, in the shower for instance.',
    lighterLonger: 'Lighter than before, and a little longer.',
    otherMuscle: 'Feel for a second spot nearby, and add it to your knots.',
    stopped: 'What left you sore twice is left out now.',
  },

  /** Why no day uses a technique. */
  leftOut: {
    medicine: 'Your choice, with a pharmacist or doctor. Never a step of a plan.',
    stopped: 'It left you sore or worse twice, so it stays out.',
    needsSomebody: 'This muscle is not one to press yourself. A professional can.',
    noTool: 'You do not have the tool for it at hand.',
    noPosition: 'It needs a place you do not have now.',
    time: 'Warmth needs ten minutes or more. Choose fifteen or twenty minutes for it.',
    phase: 'Something softer does the same for you now.',
  },

  /** The reviews: what to do by rule, and the figures that say why. Pain 0–10. */
  review: {
    changes: {
      'lighter-longer': 'Press more lightly and stay a little longer.',
      'other-tool': 'Try another tool on the same spot.',
      'heat-first': 'Warm the muscle before you press.',
      'other-muscle': 'Try a neighbouring muscle instead.',
    } satisfies Record<Change, string>,
    changeOne: (change: string) =>
      `Little has changed yet, and that is common. Change one thing: ${lowerFirst(change)}`,
    triedAll: 'You have tried several ways by now. A physiotherapist could take a fresh look with you.',
    painNow: (day: number, start: number, pain: number) =>
      `Day ${day}: pain ${figure(start)} at the start, ${figure(pain)} now.`,

    painLately: (day: number, start: number, pain: number) =>
      `Day ${day}: pain ${figure(start)} at the start, ${figure(pain)} over the last three days.`,
    alsoBefore: 'Also two days ago.',
    stayedWorse:
      'Your pain has stayed higher than at the start. Please leave pressing, and book a visit with a doctor soon.',
    worse:
      'Your pain is higher than at the start. Please leave pressing for now, and answer the safety questions again.',
    worseDay:
      'Your last day hurt more than the first ones. Please answer the safety questions again before you press.',
    painLast: (day: number, start: number, pain: number) =>
      `Day ${day}: pain ${figure(start)} at the start, ${figure(pain)} last time.`,

    littleChange:
      'Two weeks have brought little change, and you did nothing wrong. A physiotherapist or doctor may know more.',
    meaningful: (drop: number) => `Meaningful from ${drop} less.`,

    sixWeeks:
      'Six weeks on, this is still in your way. Please book a visit with a doctor, and show your diary.',
    dayWith: (day: number, figures: readonly string[]) => `Day ${day}: ${figures.join(', ')}.`,
    pain: (pain: number) => `pain ${figure(pain)}`,
    activities: (score: number) => `activities ${figure(score)} of 10`,

    comesBack:
      'The same spot keeps coming back. A physiotherapist or doctor can look for the reason with you.',
    twelveWeeks:
      'This has been with you for over twelve weeks. A physiotherapist or doctor can look for the reason with you.',
    timesBack: (spot: string, times: number) => `${spot}: ${counted(times, 'time')} in six months.`,

    level:
      'The last ten days were level. Strength, desk habits and less stress may now help more than pressing.',
    levelWhy: (pain: number, done: number, planned: number, trend: number) =>
      `Pain ${figure(pain)}, ${done} of ${counted(planned, 'session')} done, trend ${figure(trend)} a day.`,

    calm: 'A calm week. You can leave daily pressing and keep moving instead.',
    calmWhy: (score: number) => `Pain at most 1 on seven days running, activities ${figure(score)} of 10.`,

    tooMuch: 'Less may do you more good now. Press half as much, and only every other day.',
    manyOnOneDay: (sessions: number) => `${counted(sessions, 'session')} on one day.`,
    moreEachDay: (days: number, minutes: number) =>
      `Pressed daily for ${counted(days, 'day')}, about ${counted(tenth(minutes), 'minute')} more a day than at first.`,

    longSore: 'You were sore for more than two days, more than once. Please leave this way of pressing.',
    longSoreWhy: (sessions: number) => `Sore for more than 48 hours after ${counted(sessions, 'session')}.`,

    painkillerStop:
      'Ten days, or fewer if the pack says so, are the limit for shop-bought painkillers without advice. Please stop those and ask a pharmacist or doctor.',
    painkillerDays: (days: number) => `Painkillers on ${days} of the last 14 days.`,
    painkillerPrompt:
      'You have taken painkillers for several days running. Do you still need them? A pharmacist can help.',
    painkillerRunning: (days: number) => `Painkillers on ${counted(days, 'day')} running.`,

    stiff: 'Moving is hard for you just now. Please book a visit with a doctor soon.',
    woken: 'Pain has been waking you for more than a week. Please book a visit with a doctor soon.',
    stiffWhy: 'Moving was difficult.',
    wokenWhy: (nights: number) => `Woken by pain on ${nights} of the last seven nights, and the week before.`,

    risky:
      'Some support early on may help you. A physiotherapist who also looks at worry and sleep fits well.',
    riskyWhy: (day: number, risks: number) =>
      `Day ${day}: ${risks} of five things that make pain more likely to stay.`,

    found: (tier: Tier) => `The safety check found: ${TIERS[tier]}.`,
    recheck: 'One of your answers needs care. Please go through the safety questions again before you go on.',
    gpSoon: 'One of your answers should be looked at. Please book a visit with a doctor soon.',
    sameDay: 'One of your answers needs a doctor today. Please leave all self-care until you were seen.',
    emergency: 'One of your answers can be an emergency. Please call the emergency number now.',
  },

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
    missing: (parts: readonly string[]) => `Rated sessions still missing: ${parts.join(', ')}.`,
    missingWith: (sessions: number, option: string) => `${sessions} with ${option}`,
    eased: (option: string, eased: number, sessions: number) =>
      `Ease after ${option}: in ${eased} of ${sessions}.`,
    neither: 'On average, pain did not ease with either.',
    noDifference: 'If there is a difference, it is probably less than one point.',
    chooseFreely: 'Choose what you like better.',
    better: (points: number, option: string) =>
      `On average, the change was ${points.toFixed(1)} points better with ${option}.`,
    seldomChance: 'Chance alone seldom does that.',
    otherDays: 'Other days may differ.',
    leans: (option: string) => `So far it leans towards ${option}.`,
    maybeChance: 'It could still be chance.',
  },

  /** What the entries of a calendar file say. */
  calendar: {
    breaks: {
      short: { title: 'Short break', text: 'Stand up, move a little, sit down in another way.' },
      long: { title: 'Long break', text: 'Leave the desk for a few minutes; walk if you can.' },
    } satisfies Record<BreakKind, object>,
    plan: {
      session: {
        title: 'Session',
        text: 'Open Unknot and do today’s steps. Skip it on a day that is too sore.',
      },
      review: {
        title: 'Look back',
        text: 'Open Unknot and see how it went. It says if somebody should look at it.',
      },
    },
  },
} as const

/** A figure as a person reads it: at most one decimal. */
function figure(value: number): string {
  return String(tenth(value))
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** A sentence or sign in the middle of another sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
