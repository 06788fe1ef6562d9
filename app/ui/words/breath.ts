import { counted } from '#core/i18n/counted.ts'

/** Words beside a circle that grows and sinks. */
export const breathWords = {
  in: 'Breathe in',
  out: 'Breathe out',
  rhythm: (inSeconds: number, outSeconds: number) =>
    `In for ${counted(inSeconds, 'second')}, out for ${outSeconds}.`,
} as const
