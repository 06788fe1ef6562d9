import { message } from '#core/i18n/message.ts'

/** How a name stands in a sentence. */
export const sentenceWords = {
  /** In the middle of it. */
  within: message<[name: string]>(['name'], '{name, lower}'),
} as const
