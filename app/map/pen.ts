/** What a drawing is made of: sheets of paths, and the pen that lays them on. */
import type { View } from '#core/locate/painting.ts'
import { placer, type Build } from './build.ts'
import { pathOf, type Curve, type Point } from './curve.ts'
import { softly, type Surface } from './surface.ts'

/** What a path is; the style sheet says how that looks. */
type PathStyle =
  | 'skin'
  | 'rim'
  | 'under'
  | 'hollow'
  | 'swell'
  | 'hair'
  | 'strand'
  | 'line'
  | 'flesh'
  | 'limb'
  | 'light'
  | 'tendon'
  | 'fibres'
  | 'shade'
  | 'sinew'
  | 'grain'
  | 'bone'
  | 'rib'
  | 'rib-edge'
  | 'bone-line'
  | 'outline'

/** Paths that are treated alike, in drawing order. */
export interface Sheet {
  /** Cut off at the line round the body, or round the arm. */
  readonly within: 'body' | 'arm' | undefined
  /** Blurred, as laid on with a soft brush. */
  readonly soft: boolean
  /** Half of the figure: drawn a second time as its mirror image. */
  readonly half: boolean
  readonly paths: { readonly style: PathStyle; readonly d: string; readonly width?: number }[]
}

/** The right side is the left, mirrored. */
export type Drawn = Exclude<View, 'right'>

/** Lays paths on sheets, beginning a new one where the treatment changes. */
export interface Pen {
  readonly sheets: readonly Sheet[]
  readonly half: boolean
  readonly place: (point: Point) => Point
  readonly sheet: (within: Sheet['within'], soft: boolean, half: boolean) => Sheet['paths']
  readonly lines: (
    style: PathStyle,
    curves: readonly Curve[],
    closed?: boolean,
    within?: Sheet['within'],
  ) => void
  readonly washes: (style: 'hollow' | 'swell', surface: Surface) => void
  /** The shadow along the edge of the body. */
  readonly rim: (d: string, within: 'body' | 'arm') => void
}

/** Widths of the shadow along the edge of the body. */
const RIM = [56, 18]

/** A pen for one view and build. */
export function penFor(view: Drawn, build: Build | undefined): Pen {
  const sheets: Sheet[] = []
  const place = placer(view, view === 'back' ? 'R' : 'L', build)
  const half = view !== 'left'
  const sheet: Pen['sheet'] = (within, soft, isHalf) => {
    const last = sheets.at(-1)
    if (last && last.within === within && last.soft === soft && last.half === isHalf) return last.paths
    const next: Sheet = { within, soft, half: isHalf, paths: [] }
    sheets.push(next)
    return next.paths
  }
  return {
    sheets,
    half,
    place,
    sheet,
    lines(style, curves, closed = false, within = 'body') {
      const d = curves.map(curve => pathOf(curve.map(place), closed)).join('')
      sheet(within, false, half).push({ style, d })
    },
    washes(style, { hollows, swells }) {
      for (const { width, curves } of (style === 'hollow' ? hollows : swells).flatMap(softly)) {
        const d = curves.map(curve => pathOf(curve.map(place))).join('')
        sheet('body', true, half).push({ style, d, width })
      }
    },
    rim(d, within) {
      for (const width of RIM) sheet(within, true, false).push({ style: 'rim', d, width })
    },
  }
}
