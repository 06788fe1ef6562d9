/**
 * What a style sheet says of a path, as attributes of that path. A drawing in a file of its own is not reached by the rules of
 * the page that shows it, only by what it inherits: so its paths name the colours of the page by their custom properties.
 */
import postcss, { type Declaration, type Rule } from 'postcss'

/** An element by what rules ask of it: its classes, and those of the elements round it. */
export interface Styled {
  readonly classes: readonly string[]
  readonly within: readonly string[]
}

interface Wish {
  readonly classes: readonly string[]
  readonly within: readonly string[]
  readonly weight: number
  readonly declarations: readonly Declaration[]
}

/** Attributes that a path may carry in place of a rule. */
const ATTRIBUTES = [
  'fill',
  'fill-opacity',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
] as const
export type Attributes = ReadonlyMap<string, string>

/** Gives what the rules of a sheet outside all `@media` say of a path. Later and more exact rules win, as in a browser. */
export function attributesFrom(css: string): (path: Styled) => Attributes {
  const wishes = postcss
    .parse(css)
    .nodes.filter(node => node.type === 'rule')
    .flatMap(rule => rule.selectors.flatMap(selector => wishOf(selector, rule)))
    .toSorted((one, other) => one.weight - other.weight)
  return path => {
    const own = new Map<string, string>()
    for (const wish of wishes.filter(each => matches(each, path)))
      for (const { prop, value } of wish.declarations) own.set(prop, value.trim())
    return new Map(
      ATTRIBUTES.flatMap(name => {
        const value = own.get(name)
        return value === undefined ? [] : [[name, resolve(value, own)]]
      }),
    )
  }
}

/** Only classes, and `path` for any of them: what our drawings are styled by. */
function wishOf(selector: string, rule: Rule): readonly Wish[] {
  if (!/^[\w.\s-]+$/.test(selector)) return []
  const parts = selector.split(/\s+/)
  const last = parts.at(-1) ?? ''
  const named = last.startsWith('.') || last === 'path'
  if (!named) return []
  const classesOf = (part: string) => part.split('.').slice(1)
  const within = parts.slice(0, -1).flatMap(classesOf)
  const classes = classesOf(last)
  return [
    {
      classes,
      within,
      weight: (within.length + classes.length) * 10 + (last === 'path' ? 1 : 0),
      declarations: rule.nodes.filter(node => node.type === 'decl'),
    },
  ]
}

function matches({ classes, within }: Wish, path: Styled): boolean {
  return (
    classes.every(name => path.classes.includes(name)) && within.every(name => path.within.includes(name))
  )
}

/** What the path itself says of a custom property stands in its place; the rest is left to what it inherits. */
function resolve(value: string, own: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => own.get(name) ?? whole)
}
