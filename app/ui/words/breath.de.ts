/** German words of `breath.ts`. */
import type { breathWords as english } from './breath.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const breathWords = {
  in: 'Einatmen',
  out: 'Ausatmen',
  rhythm: (inSeconds: number, outSeconds: number) =>
    `${inSeconds === 1 ? '1 Sekunde' : `${inSeconds} Sekunden`} einatmen, ${outSeconds} ausatmen.`,
} as const satisfies Translation<typeof english>
