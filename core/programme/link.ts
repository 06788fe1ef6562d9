/** What stands behind the `#` of a link to a programme, readable or not. */
export const PROGRAMME_FRAGMENT = /^[1-9]\d{0,2}\.[\w-]+$/
/** A link to the page of programmes, on any host and in any language. */
const LINK = /^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?\/programme\/?#([^\s#]+)$/

/** True for a link that brings a programme, readable or not. */
export function isProgrammeLink(text: string): boolean {
  return PROGRAMME_FRAGMENT.test(LINK.exec(text.trim())?.[1] ?? '')
}
