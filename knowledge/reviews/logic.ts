import data from './logic.json' with { type: 'json' }

/** What is known of a question or rule beside its record; `npm run docs` writes it. */
interface Logic {
  /** The checksum of its code, so that a review ends when the code changes. */
  readonly code?: string
  /** The rule in words. Source: docs/clinical/red-flags.md#rules. */
  readonly words?: string
  /** 1–5, of the worst hazard that names it. */
  readonly severity?: number
}

/** By the id of what can be reviewed: `rule:cancer-history`. */
export const logic: Readonly<Record<string, Logic>> = data
