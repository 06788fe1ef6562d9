/** Makes printed drawings lighter: what lies outside a picture is left out, and tenths of a unit are rounded away. */

/** The whole page with every drawing of the body thinned. */
export function thin(html: string): string {
  return html.replaceAll(/<svg class="map[^>]*viewBox="([^"]*)"[^]*?<\/svg>/g, (svg: string, box: string) =>
    thinMap(svg, box.split(' ').map(Number)),
  )
}

/** Round the edges, a stroke may be seen whose middle is not. Map units. */
const MARGIN = 20

/** The drawing is mirrored about its middle and every picture is as wide to both sides, so halves may be judged alone. */
function thinMap(svg: string, [left = 0, top = 0, width = 0, height = 0]: readonly number[]): string {
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
      return out
        ? ''
        : path.replace(
            d,
            d.replaceAll(/-?\d+\.\d+/g, number => `${Math.round(Number(number))}`),
          )
    },
  )
}
