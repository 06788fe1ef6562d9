import type { Region } from '#core/vocabulary/regions.ts'

/** By region its outline, written "x,y x,y …". */
export type Rows = Readonly<Partial<Record<Region, string>>>

/** Outlines by region. `deep` ones lie under others and are counted besides them. */
export interface OutlineRows {
  readonly middle: Rows
  readonly paired: Rows
  readonly deep: Rows
}
