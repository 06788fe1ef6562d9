import type { Dose, Movement } from '#core/vocabulary/records.ts'
import type { Habit, HeatLimit, Course } from '#core/learn/types.ts'
import { timeWords } from './time-words.ts'
import { learnLines as words } from './words/learn-lines.ts'
import { readingWords } from './words/reading.ts'

function range([from, to]: readonly [number, number], unit: (value: number) => string): string {
  return from === to ? unit(from) : words.range(unit(from), unit(to))
}

/** A dose as lines of a list: what, usual and range. */
export function doseLines(dose: Dose, pace?: Movement['pace']): readonly (readonly [string, string])[] {
  const { dose: say } = words
  const each = say.each[pace === 'counts' || pace === 'holds' ? pace : 'times']
  return [
    [each, usual(timeWords(dose.seconds), range(dose.secondsRange, timeWords), dose.secondsRange)],
    [
      say.repeats,
      usual(words.number(dose.repeats), range(dose.repeatsRange, words.number), dose.repeatsRange),
    ],
    ...(dose.restSeconds > 0 ? [[say.rest, timeWords(dose.restSeconds)] as const] : []),
    [say.most, say.inOneGo(timeWords(dose.capSeconds))],
    [
      say.hard,
      dose.startPain === dose.maxPain ? say.upTo(dose.maxPain) : say.beginAt(dose.startPain, dose.maxPain),
    ],
    [say.often, say.perDay(dose.perDay, dose.daysPerWeek)],
  ]
}

function usual(value: string, all: string, [from, to]: readonly [number, number]): string {
  return from === to ? value : `${value} (${all})`
}

/** The numbers of a habit. */
export function habitLines(habit: Habit): readonly (readonly [string, string])[] {
  const { habit: say } = words
  const { everySeconds, forSeconds, timesPerDay, daysPerWeek, minutesPerWeek } = habit
  return [
    ...(everySeconds ? [[say.every, timeWords(everySeconds)] as const] : []),
    ...(forSeconds ? [[say.for, timeWords(forSeconds)] as const] : []),
    ...(timesPerDay ? [[say.timesADay, say.atLeast(timesPerDay)] as const] : []),
    ...(daysPerWeek ? [[say.daysAWeek, say.atLeast(daysPerWeek)] as const] : []),
    ...(minutesPerWeek ? [[say.inAWeek, readingWords.minutes(minutesPerWeek)] as const] : []),
    ...(habit.repeats ? [[say.repeats, range(habit.repeats, words.number)] as const] : []),
    ...(habit.centimetres ? [[say.distance, range(habit.centimetres, words.centimetres)] as const] : []),
    ...(habit.degrees
      ? [[say.angle, range(habit.degrees, value => `${words.number(value)}°`)] as const]
      : []),
    ...(habit.hours ? [[say.hours, range(habit.hours, words.number)] as const] : []),
    ...(habit.percentOfBody ? [[say.ofWeight, say.atMostPercent(habit.percentOfBody)] as const] : []),
  ]
}

/** The numbers of a limit of warmth or cold. */
export function limitLines({ celsius, seconds }: HeatLimit): readonly (readonly [string, string])[] {
  return [
    ...(celsius === undefined ? [] : [[words.limit.skin, `${words.number(celsius)} °C`] as const]),
    ...(seconds === undefined ? [] : [[words.limit.time, timeWords(seconds)] as const]),
  ]
}

/** The days of a course, from the start. */
export function courseLines({ days }: Course): readonly (readonly [string, string])[] {
  return days ? [[words.course.days, range(days, words.number)]] : []
}
