import type { Answers } from '#core/vocabulary/answers.ts'

/** What an example knows, in one line: `age 66, onset sudden, yes: fever, has: diabetes`. */
export function answersTold({ flags, conditions, ...facts }: Answers): string {
  const told = (answers: Readonly<Record<string, unknown>>, wanted: string) =>
    Object.entries(answers)
      .filter(([, answer]) => answer === wanted)
      .map(([id]) => id)
  const part = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${name}: ${ids.join(', ')}`] : []
  const parts = [
    ...Object.entries(facts).map(
      ([name, value]) => `${name} ${Array.isArray(value) ? value.join(' + ') : String(value)}`,
    ),
    ...part('yes', told(flags, 'yes')),
    ...part('no', told(flags, 'no')),
    ...part('has', told(conditions, 'yes')),
    ...part('has not', told(conditions, 'no')),
  ]
  return parts.length > 0 ? parts.join(', ') : 'nothing known'
}
