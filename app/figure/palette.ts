/** What the style sheet says of the paths of a figure, for where there is no style sheet. */
import { MATERIALS } from './drawing/solid.ts'

/** How a path is filled and lined; widths in units of the drawing. */
export interface Ink {
  readonly fill: string
  readonly fillOpacity: number
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[]
  readonly ends: 'round' | 'butt'
}

/** The ink of each path by its name; of the glow only the colour counts. */
export type Palette = Readonly<Record<string, Ink>>

/** Every name a path may carry, by the group it stands in. */
export const NAMES = {
  surfaces: [
    ...MATERIALS.flatMap(material => [material, `${material} lit`]),
    ...['mat', 'wall', 'wall-edge', 'ground'].map(kind => `flat ${kind}`),
    'ghost',
  ],
  lines: [...MATERIALS.flatMap(material => [`${material} ink`, `${material} ink fine`]), 'pane', 'arrow'],
  spot: ['glow-stop'],
  pressed: ['glow-heart'],
} as const
