/** German words of again-words.ts beside it. Not reviewed by a clinician. */
import type { RecheckReason } from '#core/gate/recheck.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { againWords as english } from './again-words.ts'

export const againWords = {
  because: {
    'never-checked': 'Erst ein paar Fragen, damit nichts übersehen wird.',
    'painted-since': 'Du hast neu gemalt, wo es wehtut, darum fragen wir zuerst.',
    'something-new': 'Du hast gesagt, dass etwas neu ist, darum fragen wir noch einmal.',
    worse: 'Es tut mehr weh als beim letzten Check, darum fragen wir vor allem anderen noch einmal.',
    day: 'Manche Krankheit zeigt sich spät, darum fragen wir noch einmal, was sich geändert haben kann.',
    clock: 'Das Datum dieses Geräts hat sich geändert, darum fragen wir noch einmal.',
  } satisfies Record<RecheckReason, string>,
} as const satisfies Translation<typeof english>
