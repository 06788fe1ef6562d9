/** How long soreness lasted after a session. Over 48 hours means lighter. Source: shared red flags, section 6. */
export const SORENESS = ['none', 'a-day', 'two-days', 'longer'] as const
export type Soreness = (typeof SORENESS)[number]
