/** The outermost layer of a figure. The back needs nothing else, so the first view brings nothing else along. */
import { bothHalves, outlinePath, type Build } from './build.ts'
import { pathOf } from './curve.ts'
import { ear, fingers, outlineBack, surfaceBack } from './data/skin-back.ts'
import { penFor, type Pen, type Sheet } from './pen.ts'
import type { Surface } from './surface.ts'
import { threads } from './threads.ts'

const HAIRS = 46

/** The skin of the back, from the lowest sheet to the topmost. */
export function backSkin(build?: Build): readonly Sheet[] {
  const pen = penFor('back', build)
  drawSkin(pen, outlinePath(backOutline, build), surfaceBack)
  return pen.sheets
}

/** The closed line round the back. */
export const backOutline = bothHalves(outlineBack)

/** Skin with its hollows, its lines and its hair, within the closed line round the body. */
export function drawSkin(pen: Pen, body: string, surface: Surface): void {
  drawGround(pen, body)
  pen.rim(body, 'body')
  pen.washes('hollow', surface)
  pen.washes('swell', surface)
  pen.lines('line', surface.lines)
  drawEdge(pen, body)
  const { edge, strands } = surface.hair
  pen.sheet('body', true, pen.half).push({ style: 'hair', d: pathOf(edge.map(pen.place), true) })
  pen.lines('strand', threads(strands, HAIRS))
}

/** What lies below every layer: the ears and the ground of the body. */
export function drawGround({ half, place, sheet }: Pen, body: string): void {
  if (half) {
    const d = pathOf(ear.map(place), true)
    sheet(undefined, false, half).push({ style: 'skin', d }, { style: 'outline', d })
  }
  sheet(undefined, false, false).push({ style: 'skin', d: body })
}

/** What lies above every layer: the lines between the fingers and round the body. */
export function drawEdge({ half, lines, sheet }: Pen, body: string): void {
  if (half) lines('line', fingers)
  sheet(undefined, false, false).push({ style: 'outline', d: body })
}
