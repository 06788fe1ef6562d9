/** Reads a script as a tree, and what in it is nothing but data. */
import { parseSync } from 'vite'

/** A part of a script, and where it stands. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** The tree of a script of the build; throws where it is none. */
export function parse(code: string): Node {
  const { program, errors } = parseSync('chunk.js', code)
  const [error] = errors
  if (error) throw new SyntaxError(error.message)
  const root: unknown = program
  if (!isNode(root)) throw new SyntaxError('a script has a tree')
  return root
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The parts of a part; the names of fields and the text of a tagged template are none. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([field, value]) => {
    if (field === 'key' && node['computed'] !== true) return []
    if (field === 'quasi') return []
    return Array.isArray(value) ? nodesOf(value) : isNode(value) ? [value] : []
  })
}

/** A part with all that is in it. */
export function nodesIn(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

/** Those of a list that are parts: holes are none. */
export function nodesOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The value of what is written without a name or a call in it; undefined for anything else. */
export function literal(node: Node): { readonly value: unknown } | undefined {
  const { value } = node
  switch (node.type) {
    case 'Literal':
      return typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean' ||
        node['raw'] === 'null'
        ? { value }
        : undefined
    case 'TemplateLiteral': {
      const [text] = nodesOf(node['quasis'])
      const cooked = text?.['value']
      return nodesOf(node['expressions']).length === 0 && typeof cooked === 'object' && cooked !== null
        ? { value: Reflect.get(cooked, 'cooked') }
        : undefined
    }
    case 'UnaryExpression': {
      const inner = isNode(node['argument']) ? literal(node['argument']) : undefined
      if (typeof inner?.value !== 'number') return undefined
      if (node['operator'] === '!') return { value: inner.value === 0 }
      return node['operator'] === '-' && inner.value !== 0 ? { value: -inner.value } : undefined
    }
    case 'ArrayExpression': {
      const elements = node['elements']
      if (!Array.isArray(elements)) return undefined
      const values = elements.map((element: unknown) => (isNode(element) ? literal(element) : undefined))
      return values.includes(undefined) ? undefined : { value: values.map(element => element?.value) }
    }
    case 'ObjectExpression': {
      const fields = nodesOf(node['properties'])
      return fields.every(entryOf) ? { value: recordOf(fields) } : undefined
    }
    default:
      return undefined
  }
}

/** The name and value of a field of a record that is nothing but data; undefined for any other. */
export function entryOf(field: Node): readonly [string, unknown] | undefined {
  const { type, key, value, computed, method, kind, shorthand } = field
  if (type !== 'Property' || computed || method || shorthand || kind !== 'init') return undefined
  const name = isNode(key) ? (key.type === 'Identifier' ? key['name'] : key['value']) : undefined
  if ((typeof name !== 'string' && typeof name !== 'number') || name === '__proto__') return undefined
  const said = isNode(value) ? literal(value) : undefined
  return said && [`${name}`, said.value]
}

/** A record of fields that are nothing but data. */
export function recordOf(fields: readonly Node[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(entryOf).filter(entry => entry !== undefined))
}
