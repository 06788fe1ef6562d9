/** What came behind the `#` of an address and is nobody else's to read. */
let held = ''

/** Takes it off the address bar and out of the history at once, and holds it until a screen asks. */
export function holdFragment(): void {
  if (location.hash.length < 2) return
  held = location.hash.slice(1)
  history.replaceState(history.state, '', location.pathname + location.search)
}

/** Gives it once; empty when nothing came. */
export function takeFragment(): string {
  const fragment = held
  held = ''
  return fragment
}
