import type { Answers } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { gate, gateToMove, type Gate } from '#core/gate/gate.ts'
import { fullCheckDue } from '#core/gate/recheck.ts'
import type { Assessment } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'

const known = new WeakMap<Answers, Assessment>()

/** These answers, weighed; the same answers only once. */
export function assessed(answers: Answers): Assessment {
  const before = known.get(answers)
  if (before) return before
  const made = assess(answers, safety)
  known.set(answers, made)
  return made
}

/** What this person may reach now, by their own answers. */
export function careGate(app: App): Gate {
  return gate(app.store.diary.value, assessed, app.platform.clock.now(), localCalendar)
}

/** What of movement and breaks they may reach now, also without a place where nothing hurts. */
export function moveGate(app: App): Gate {
  return gateToMove(app.store.diary.value, assessed, app.platform.clock.now(), localCalendar)
}

/**
 * Why there is no self-care now: the person told something; the day has come to ask again; or this is another diary, as
 * another tab brings it. What began at `since` (epoch ms) goes on unless something was told.
 */
export function whyClosed(
  app: App,
  { open }: Gate,
  since = Number.POSITIVE_INFINITY,
): 'told' | 'day' | 'another-diary' {
  const { value: diary } = app.store.diary
  if (open === 'stop') return 'told'
  // Nobody takes a place back that was marked.
  if (open === 'find') return 'another-diary'
  switch (fullCheckDue(diary, app.platform.clock.now(), localCalendar)) {
    case 'something-new':
    case 'worse':
      return 'told'
    case 'painted-since':
      return diary.painted && diary.painted.at > since ? 'told' : 'another-diary'
    case 'never-checked':
      return 'another-diary'
    default:
      return 'day'
  }
}
