import { assess } from '#core/assess.ts'
import { gate, type Gate } from '#core/gate.ts'
import { safety } from '#knowledge/safety.ts'
import type { App } from './app.ts'

/** What this person may reach now, by their own answers. */
export function careGate(app: App): Gate {
  return gate(app.store.diary.value, answers => assess(answers, safety), app.platform.clock.now())
}
