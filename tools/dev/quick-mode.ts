/** Whether this run is `npm run quick`, which tries properties fewer times. `npm test` never is. */
export const QUICK = process.env['UNKNOT_QUICK'] === '1'

/** So many draws, or so long a text; a tenth of it in a quick run. */
export function draws(all: number): number {
  return QUICK ? Math.ceil(all / 10) : all
}
