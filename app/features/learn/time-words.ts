import { readingWords as words } from './words/reading.ts'

/** Seconds as people say them: "45 s", "20 min", "2 h". */
export function timeWords(seconds: number): string {
  if (seconds >= 7200 && seconds % 3600 === 0) return words.hours(seconds / 3600)
  if (seconds >= 120) return words.minutes(seconds / 60)
  return words.seconds(seconds)
}
