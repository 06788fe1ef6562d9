import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { useMemo } from 'preact/hooks'
import { painToGoBy } from '#core/diary/latest-pain.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { moveGate } from '#app/state/gate.ts'
import { todayPlan } from '#app/state/today-plan.ts'

/** What a screen that guides movement may do: nothing before the check, nothing after a stop, or with this request. */
export type MovesGate =
  { readonly open: 'find' | 'check' | 'stop' } | { readonly open: 'care'; readonly request: PlanRequest }

/** The person as `mayMove` wants them, by their own answers; pain as last told. */
export function movesGate(app: App): MovesGate {
  const gate = moveGate(app)
  if (gate.open !== 'care') return { open: gate.open }
  const diary = app.store.diary.value
  const { assessment, knots, setup } = todayPlan(app)
  const answers = diary.checked?.answers ?? NO_ANSWERS
  const painNow = painToGoBy(diary, localCalendar)
  const known = painNow === undefined ? answers : { ...answers, painNow }
  return { open: 'care', request: { assessment, whileWaiting, answers: known, knots, setup, seed: 0 } }
}

/** The same, worked out again only when the diary changes. */
export function useMovesGate(app: App): MovesGate {
  const diary = app.store.diary.value
  return useMemo(() => movesGate(app), [diary])
}
