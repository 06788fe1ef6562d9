import type { Dose, Movement } from '#core/knowledge.ts'
import type { Habit, HeatLimit, Course } from '#core/learn.ts'

/** Seconds as people say them: "45 s", "20 min", "2 h". */
export function timeWords(seconds: number): string {
  if (seconds >= 7200 && seconds % 3600 === 0) return `${seconds / 3600} h`
  if (seconds >= 120) return `${trim(seconds / 60)} min`
  return `${trim(seconds)} s`
}

function trim(value: number): string {
  return `${Math.round(value * 10) / 10}`
}

function range([from, to]: readonly [number, number], unit: (value: number) => string): string {
  return from === to ? unit(from) : `${unit(from)} to ${unit(to)}`
}

/** A dose as lines of a list: what, usual and range. */
export function doseLines(dose: Dose, pace?: Movement['pace']): readonly (readonly [string, string])[] {
  const each = pace === 'counts' ? 'Each count' : pace === 'holds' ? 'Each hold' : 'Each time'
  return [
    [each, usual(timeWords(dose.seconds), range(dose.secondsRange, timeWords), dose.secondsRange)],
    ['Repeats', usual(`${dose.repeats}`, range(dose.repeatsRange, String), dose.repeatsRange)],
    ...(dose.restSeconds > 0 ? [['Rest between', timeWords(dose.restSeconds)] as const] : []),
    ['At most', `${timeWords(dose.capSeconds)} in one go`],
    [
      'How hard',
      dose.startPain === dose.maxPain
        ? `Up to ${dose.maxPain} of 10`
        : `Begin at ${dose.startPain}, at most ${dose.maxPain} of 10`,
    ],
    [
      'How often',
      `Up to ${dose.perDay} ${dose.perDay === 1 ? 'time' : 'times'} a day, ${dose.daysPerWeek} days a week`,
    ],
  ]
}

function usual(value: string, all: string, [from, to]: readonly [number, number]): string {
  return from === to ? value : `${value} (${all})`
}

/** The numbers of a habit. */
export function habitLines(habit: Habit): readonly (readonly [string, string])[] {
  const { everySeconds, forSeconds, timesPerDay, daysPerWeek, minutesPerWeek } = habit
  return [
    ...(everySeconds ? [['Every', timeWords(everySeconds)] as const] : []),
    ...(forSeconds ? [['For', timeWords(forSeconds)] as const] : []),
    ...(timesPerDay ? [['Times a day', `at least ${timesPerDay}`] as const] : []),
    ...(daysPerWeek ? [['Days a week', `at least ${daysPerWeek}`] as const] : []),
    ...(minutesPerWeek ? [['In a week', `${minutesPerWeek} min`] as const] : []),
    ...(habit.repeats ? [['Repeats', range(habit.repeats, String)] as const] : []),
    ...(habit.centimetres ? [['Distance', range(habit.centimetres, value => `${value} cm`)] as const] : []),
    ...(habit.degrees ? [['Angle', range(habit.degrees, value => `${value}°`)] as const] : []),
    ...(habit.hours ? [['Hours', range(habit.hours, String)] as const] : []),
    ...(habit.percentOfBody ? [['Of your weight', `at most ${habit.percentOfBody} %`] as const] : []),
  ]
}

/** The numbers of a limit of warmth or cold. */
export function limitLines({ celsius, seconds }: HeatLimit): readonly (readonly [string, string])[] {
  return [
    ...(celsius === undefined ? [] : [['At the skin', `${celsius} °C`] as const]),
    ...(seconds === undefined ? [] : [['Time', timeWords(seconds)] as const]),
  ]
}

/** The days of a course, from the start. */
export function courseLines({ days }: Course): readonly (readonly [string, string])[] {
  return days ? [['Days from the start', range(days, String)]] : []
}
