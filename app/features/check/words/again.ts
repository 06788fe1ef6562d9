/** Why the whole check is asked again, said where it is asked and on the way to it. */
import type { RecheckReason } from '#core/gate/recheck.ts'

export const againWords = {
  because: {
    'never-checked': 'Some questions first, so that nothing is missed.',
    'painted-since': 'You marked where it hurts anew, so we ask first.',
    'something-new': 'You said that something is new, so we ask again.',
    worse: 'It hurts more than at your last check, so we ask again before anything else.',
    day: 'Some illness shows late, so we ask again what can have changed.',
    clock: 'The date of this device changed, so we ask again.',
  } satisfies Record<RecheckReason, string>,
} as const
