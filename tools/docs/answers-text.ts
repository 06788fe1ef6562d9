import type { Answers } from '#core/vocabulary/answers.ts'

/** What an example knows, in one line: `age 66, onset sudden, yes: fever, has: diabetes`. */
export function answersText({ flags, conditions, ...facts }: Answers): string {
  const withAnswer = (answers: Readonly<Record<string, unknown>>, wanted: string) =>
    Object.entries(answers)
      .filter(([, answer]) => answer === wanted)
      .map(([id]) => id)
  const part = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []
  const parts = [
    ...Object.entries(facts).map(
      ([name, value]) => `${name} ${Array.isArray(value) ? value.join(' + ') : String(value)}`,
    ),
    ...part('yes', withAnswer(flags, 'yes')),
    ...part('no', withAnswer(flags, 'no')),
    ...part('has', withAnswer(conditions, 'yes')),
    ...part('has not', withAnswer(conditions, 'no')),
  ]
  return parts.length > 0 ? parts.join(', ') : 'nothing known'
}
