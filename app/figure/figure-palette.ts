/** Reads the palette of a figure out of the style sheet, so that there is one fact for its colours. */
import { NAMES, type Palette } from './palette.ts'

const SVG = 'http://www.w3.org/2000/svg'
const GROUPS = ['surfaces', 'lines', 'spot', 'pressed'] as const

/** What changes colours while a session goes on. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** By all they depend on: asking the style sheet takes a slow phone the time of three frames. */
const known: Record<string, Palette> = {}

/** Tells the palette of a tone of skin as it is within `place`, at once and whenever it changes. Gives back how to stop. */
export function watchPalette(place: Element, tone: number, tell: (palette: Palette) => void): () => void {
  const queries = QUERIES.map(query => matchMedia(query))
  const change = (): void => {
    const { theme } = document.documentElement.dataset
    const key = [tone, theme, ...queries.map(({ matches }) => matches)].join(' ')
    tell((known[key] ??= paletteIn(place, tone)))
  }
  for (const query of queries) query.addEventListener('change', change)
  const theme = new MutationObserver(change)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  change()
  return () => {
    for (const query of queries) query.removeEventListener('change', change)
    theme.disconnect()
  }
}

/** Every path there may be, asked what it looks like, and taken away before anybody sees it. */
function paletteIn(place: Element, tone: number): Palette {
  const figure = element('svg', `figure tone-${tone}`)
  const paths = GROUPS.flatMap(name => {
    const group = element('g', name)
    figure.append(group)
    return NAMES[name].map(path => {
      const probe = element(name === 'surfaces' || name === 'lines' ? 'path' : 'stop', path)
      group.append(probe)
      return [path, probe] as const
    })
  })
  place.append(figure)
  const palette = Object.fromEntries(
    paths.map(([name, probe]) => {
      const style = getComputedStyle(probe)
      const ink = {
        fill: probe.nodeName === 'stop' ? style.stopColor : style.fill,
        fillOpacity: Number(style.fillOpacity),
        stroke: style.stroke,
        width: Number.parseFloat(style.strokeWidth),
        dash: style.strokeDasharray.split(',').flatMap(part => Number.parseFloat(part) || []),
        ends: style.strokeLinecap === 'round' ? 'round' : 'butt',
      } as const
      return [name, ink]
    }),
  )
  figure.remove()
  return palette
}

function element(name: string, className: string): SVGElement {
  const made = document.createElementNS(SVG, name)
  made.setAttribute('class', className)
  if (!(made instanceof SVGElement)) throw new Error('an element of a drawing')
  return made
}
