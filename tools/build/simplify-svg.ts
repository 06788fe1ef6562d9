/** Makes prerendered drawings lighter: what lies outside a picture is left out, and what no eye can see is rounded away. */

/** Units of the moving figure, 3600 wide: half a pixel where it is drawn large. */
const FIGURE_GRID = 5
/** Units of the map of the body, 1000 wide: half a pixel. */
const MAP_GRID = 0.5
/** Round the edges, a stroke may be seen whose middle is not. Map units. */
const MARGIN = 20

/** The whole page with every drawing of a body simplified. */
export function simplifySvg(html: string): string {
  return html
    .replaceAll(/<svg class="map[^>]*viewBox="([^"]*)"[^]*?<\/svg>/g, (svg: string, box: string) =>
      simplifyPaths(cutMap(svg, box.split(' ').map(Number)), MAP_GRID),
    )
    .replaceAll(/<svg class="figure[^]*?<\/svg>/g, svg =>
      simplifyPaths(svg.replaceAll(/<path class="" d=""(?:\/>|><\/path>)/g, ''), FIGURE_GRID),
    )
}

/** The drawing is mirrored about its middle and every picture is as wide to both sides, so halves may be judged alone. */
function cutMap(svg: string, [left = 0, top = 0, width = 0, height = 0]: readonly number[]): string {
  return svg.replaceAll(
    /<path class="map-[^"]*" d="(M[\d.\sMCLZ-]*)"[^>]*(?:\/>|><\/path>)/g,
    (path: string, d: string) => {
      const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
      const xs = numbers.filter((_, index) => index % 2 === 0)
      const ys = numbers.filter((_, index) => index % 2 === 1)
      const out =
        Math.max(...xs) < left - MARGIN ||
        Math.min(...xs) > left + width + MARGIN ||
        Math.max(...ys) < top - MARGIN ||
        Math.min(...ys) > top + height + MARGIN
      return out ? '' : path
    },
  )
}

function simplifyPaths(svg: string, grid: number): string {
  return svg.replaceAll(/ d="(M[\d.\sMCLQZ,-]*)"/g, (_, d: string) => ` d="${relativePath(d, grid)}"`)
}

/** The same path on a grid, each step told from where the last one ended. Steps of no length are left out. */
export function relativePath(d: string, grid: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let text = ''
  for (const [, command = '', rest = ''] of d.matchAll(/([MCLQZ])([^MCLQZ]*)/g)) {
    if (command === 'Z') {
      text += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const numbers = rest.match(/-?\d+(?:\.\d+)?/g)?.map(number => Math.round(Number(number) / grid)) ?? []
    const size = command === 'C' ? 6 : command === 'Q' ? 4 : 2
    for (let at = 0; at + size <= numbers.length; at += size) {
      const points = numbers.slice(at, at + size)
      const steps = points.map((number, index) => number - (index % 2 === 0 ? x : y))
      const moves = command === 'M' && at === 0
      ;[x = 0, y = 0] = points.slice(-2)
      if (moves) [startX, startY] = [x, y]
      if (moves) text += `M${join(points, grid)}`
      else if (steps.some(step => step !== 0))
        text += `${command === 'M' ? 'l' : command.toLowerCase()}${join(steps, grid)}`
    }
  }
  return text
}

/** Numbers with no more between them than must be. */
function join(numbers: readonly number[], grid: number): string {
  return numbers
    .map(number => `${number * grid}`.replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
}
