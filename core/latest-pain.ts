import type { Diary } from './diary.ts'

/** The pain told last, 0–10, wherever it was told: a painting, before or after a session. None while nothing was told. */
export function latestPain({ painted, sessions }: Diary): number | undefined {
  const told = [
    ...(painted ? [{ at: painted.at, pain: painted.intensity }] : []),
    ...sessions.flatMap(({ startedAt, painBefore, rated }) => [
      { at: startedAt, pain: painBefore },
      ...(rated ? [{ at: rated.at, pain: rated.pain }] : []),
    ]),
  ]
  return told.toSorted((a, b) => a.at - b.at).at(-1)?.pain
}
