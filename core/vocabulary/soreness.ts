/** How long soreness lasted after a session. Over 48 hours means lighter. Source: docs/clinical/red-flags.md#after-a-session. */
export const SORENESS = ['none', 'a-day', 'two-days', 'longer'] as const
export type Soreness = (typeof SORENESS)[number]
