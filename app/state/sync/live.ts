/** Stays in touch with the server: hears of new lines, and asks again with patience where it does not answer. */
import { backoffMs } from '#core/sync/backoff.ts'
import { changesPath } from '#core/sync/contract.ts'
import type { Clock } from '#app/platform/platform.ts'
import type { BoxKeys } from '#app/platform/sync/keys.ts'
import type { ServerLink } from '#app/platform/sync/server-link.ts'
import type { Rounds } from './rounds.ts'

export interface Live {
  /** Works and listens from now on with the keys of this box. */
  readonly start: (keys: BoxKeys) => void
  /** Something was written or is to be said: a round comes in a moment. */
  readonly soon: () => void
  /** Now, however often it failed. */
  readonly now: () => Promise<void>
  readonly stop: () => void
}

/** What is written within this time travels together. */
const TOGETHER_MS = 400
/** So often a tab that does not lead looks whether it does now; soon at first, since the browser says so a moment after it was asked. */
const LEAD_MS = 20_000
const FIRST_LEAD_MS = 40

/** `leads`: whether this tab is the one of its browser that listens. */
export function createLive(clock: Clock, link: ServerLink, rounds: Rounds, leads: () => boolean): Live {
  let keys: BoxKeys | undefined
  let failures = 0
  let looks = 0
  let stopFollowing: (() => void) | undefined
  let cancel = () => {}
  let stopHearing: (() => void) | undefined

  const after = (ms: number, work: () => void) => {
    cancel()
    cancel = clock.alarm(clock.now() + ms, work)
  }

  const follow = () => {
    if (!keys || stopFollowing || !leads()) return
    const { box, door } = keys
    stopFollowing = link.follow(
      changesPath(box),
      door,
      newest => {
        failures = 0
        if (rounds.told(newest)) void work()
      },
      () => {
        stopFollowing = undefined
        rounds.lost()
        failures += 1
        if (keys) after(backoffMs(failures, Math.random()), () => void work())
      },
    )
  }

  const work = async (): Promise<void> => {
    cancel()
    if (!keys) return
    if (!leads()) {
      looks += 1
      return after(Math.min(LEAD_MS, FIRST_LEAD_MS * 2 ** looks), () => void work())
    }
    const halt = await rounds.go()
    if (!keys) return
    if (!halt) {
      return follow()
    }
    failures += 1
    after(backoffMs(failures, Math.random(), halt.retryAfterMs), () => void work())
  }

  return {
    start(next) {
      if (keys?.box === next.box) return
      stopFollowing?.()
      stopFollowing = undefined
      keys = next
      failures = 0
      stopHearing ??= link.whenOnline(() => {
        failures = 0
        void work()
      })
      void work()
    },
    soon() {
      if (keys && leads()) after(TOGETHER_MS, () => void work())
    },
    async now() {
      failures = 0
      cancel()
      rounds.lost()
      const halt = await rounds.go()
      if (!keys) return
      if (halt) after(backoffMs(1, Math.random(), halt.retryAfterMs), () => void work())
      else follow()
    },
    stop() {
      keys = undefined
      cancel()
      stopFollowing?.()
      stopFollowing = undefined
      stopHearing?.()
      stopHearing = undefined
    },
  }
}
