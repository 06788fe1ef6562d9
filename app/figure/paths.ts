/** The paths of a picture, from back to front, under the names they carry in the style sheet. */
import type { Picture } from './scene.ts'

/** A path and the names it carries in the style sheet. */
export interface Path {
  readonly name: string
  readonly d: string
  readonly opacity?: string
}

/** What lies under the glow: the floor, walls and shadows, then every part with the light on it. */
export function surfacesOf({ backdrop, shadow, shapes, hint }: Picture): Path[] {
  // No two parts lie over each other, so all of one colour are one path: the page has less to work out.
  const fills = new Map<string, Path>()
  const add = (name: string, more: string, opacity = '1'): void => {
    const key = name + opacity
    fills.set(key, { name, d: (fills.get(key)?.d ?? '') + more, opacity })
  }
  for (const { part, d } of shapes) add(part.material, d)
  for (const { part, lit, light } of shapes) add(`${part.material} lit`, light, rounded(lit))
  return [
    ...backdrop.filter(({ kind }) => kind !== 'pane').map(({ kind, d }) => ({ name: `flat ${kind}`, d })),
    { name: 'flat ground', d: shadow },
    ...(hint ? [{ name: 'ghost', d: hint.ghost }] : []),
    ...fills.values(),
  ]
}

/** What lies over it: fine lines, the lines around parts, and a wall that is looked through. */
export const linesOf = ({ backdrop, fine, ink, hint }: Picture): Path[] => [
  ...fine.map(({ material, d }) => ({ name: `${material} ink fine`, d })),
  ...ink.map(({ material, d }) => ({ name: `${material} ink`, d })),
  ...backdrop.filter(({ kind }) => kind === 'pane').map(({ d }) => ({ name: 'pane', d })),
  ...(hint ? [{ name: 'arrow', d: hint.arrow }] : []),
]

/** How strongly a spot glows, as an attribute. */
export const strengthOf = ({ strength }: { readonly strength: number }): string => rounded(strength * 0.8)

const rounded = (share: number): string => String(Math.round(share * 100) / 100)
