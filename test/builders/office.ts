/** Somebody at a desk with the break timer of the app, on a fake platform. */
import type { EventData } from '#core/diary/event.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { breaksRunner, type BreaksRunner } from '#app/features/prevent/breaks/breaks-runner.ts'
import { createFakePlatform, type FakePlatform } from '#app/platform/fake.ts'
import { fakeApp, happened, settled, type FakeApp } from './app.ts'
import { caredFor } from './cared-for.ts'

export const MINUTE = 60_000
/** Somebody who wants silence. */
export const silent: EventData = { type: 'sound-chosen', sound: 'silent', volume: 1 }
/** The rhythm a person chose. */
export const breaks = (settings: Partial<typeof USUAL_BREAKS>): EventData => {
  return { type: 'breaks-set', settings: { ...USUAL_BREAKS, ...settings } }
}

export interface Office {
  readonly app: FakeApp
  readonly platform: FakePlatform
  readonly runner: BreaksRunner
  /** Somebody types for so many minutes. */
  readonly work: (minutes: number) => void
}

/** Somebody who may be guided sits at a desk at nine on a Monday, with notifications allowed. */
export async function office(
  more: readonly EventData[] = [],
  platform = createFakePlatform(),
): Promise<Office> {
  const app = await fakeApp({ platform, events: [...caredFor(), ...more.map(one => happened(one))] })
  await platform.notify.ask()
  const runner = breaksRunner(app)
  await settled()
  return { app, platform, runner, work: minutes => platform.clock.advance(minutes * MINUTE) }
}
/** The same, with the timer switched on. */
export async function atWork(...more: readonly EventData[]): Promise<Office> {
  const made = await office(more)
  made.runner.switchOn('desk')
  return made
}
/** What the diary has heard of breaks. */
export const taken = async ({ app }: Office) => {
  await settled()
  return app.store.diary.value.notes.breaks.map(({ how }) => how)
}
/** The state of the timer. */
export const stateOf = ({ runner }: Office) => runner.state.value?.breaks.state
