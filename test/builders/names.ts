/** What a person, or a screen reader, reads: the texts and names of what is on a page. */

/** All that stands there in words, on one line: without decoration, and without what is typed into fields. */
export function textOf(node: Node): string {
  return pieces(node).replaceAll(/\s+/g, ' ').trim()
}

/** Words of these stand beside those of the next without a space. */
const INLINE = new Set(['SPAN', 'STRONG', 'EM', 'A', 'B', 'I', 'SMALL', 'CITE', 'ABBR'])

function pieces(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
  if (node.getAttribute('aria-hidden') === 'true' || isDrawing(node) || isField(node)) return ''
  const words = [...node.childNodes].map(pieces).join('')
  return INLINE.has(node.tagName) ? words : ` ${words} `
}

/** What a control, a link or a region is called. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const by = element.getAttribute('aria-labelledby')
  if (by !== null) return textBy(element, by)
  if (element instanceof HTMLFieldSetElement) return legendOf(element)
  if (isField(element)) return labelOf(element)
  return textOf(element)
}

/** A drawing is one thing with a name: nobody reads its parts. */
export function isDrawing(element: Element): boolean {
  return element.tagName.toLowerCase() === 'svg'
}

function textBy(element: Element, ids: string): string {
  return ids
    .split(' ')
    .map(id => element.ownerDocument.getElementById(id))
    .map(found => (found ? textOf(found) : ''))
    .join(' ')
}

function legendOf(fieldset: Element): string {
  const legend = fieldset.querySelector('legend')
  return legend ? textOf(legend) : ''
}

function isField(element: Element): boolean {
  return ['INPUT', 'SELECT', 'TEXTAREA'].includes(element.tagName)
}

function labelOf(field: Element): string {
  const own = field.closest('label') ?? (field.id === '' ? null : nearest(field, `label[for="${field.id}"]`))
  return own ? textOf(own) : ''
}

/** The first one in the smallest part around an element: a test may show the same screen twice, with the same ids. */
function nearest(element: Element, selector: string): Element | null {
  const around = element.parentElement
  return around && (around.querySelector(selector) ?? nearest(around, selector))
}
