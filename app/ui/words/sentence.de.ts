/** German words of `sentence.ts`. */
import type { sentenceWords as english } from './sentence.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const sentenceWords = {
  within: (name: string) => name,
} as const satisfies Translation<typeof english>
