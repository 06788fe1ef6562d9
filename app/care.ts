import type { Answers } from '#core/answers.ts'
import { assess } from '#core/assess.ts'
import { gate, type Gate } from '#core/gate.ts'
import type { Assessment } from '#core/safety.ts'
import { safety } from '#knowledge/safety.ts'
import type { App } from './app.ts'

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
  return gate(app.store.diary.value, assessed, app.platform.clock.now())
}
