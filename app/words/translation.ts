export type { Translation } from '#core/translation.ts'
