import { expect, test } from 'vitest'
import { eventSchema } from './event.ts'

/** A schema as this test walks it: what valibot keeps in it, unread. */
type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodesOf = (value: unknown): readonly Node[] =>
  isNode(value) ? Object.values(value).filter(isNode) : []

/** What must stand beside a kind of value so that it has an end. Closed lists and words of ours have one by themselves. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  number: ['min_value', 'max_value'],
  string: ['max_length'],
  array: ['max_length'],
}
const CLOSED: readonly unknown[] = ['picklist', 'literal', 'boolean', 'custom']
const OPENED: readonly unknown[] = ['object', 'variant', 'tuple', 'exact_optional', 'array', 'record']

/** Paths to all that has no end. */
function unboundedIn(schema: Node, path: string, before: readonly unknown[] = []): readonly string[] {
  const pipe = nodesOf(schema['pipe'])
  // What is counted first is looked at afterwards, in a second schema of the same pipe.
  const second = pipe.slice(1).find(({ kind }) => kind === 'schema')
  if (second)
    return unboundedIn(
      second,
      path,
      pipe.map(({ type }) => type),
    )
  const steps = [...before, ...pipe.map(({ type }) => type)]
  const kind = String(schema['type'])
  const missing = (NEEDED[kind] ?? []).filter(action => !steps.includes(action))
  if (kind === 'record' && !isClosed(schema['key']) && !steps.includes('max_entries'))
    missing.push('max_entries')
  const isKnown = kind in NEEDED || CLOSED.includes(kind) || OPENED.includes(kind)
  return [
    ...(isKnown ? [] : [`${path}: what is a ${kind}?`]),
    ...missing.map(action => `${path}: ${kind} without ${action}`),
    ...partsOf(schema).flatMap(([name, part]) => unboundedIn(part, `${path}.${name}`)),
  ]
}

function partsOf(schema: Node): readonly (readonly [string, Node])[] {
  const named = isNode(schema['entries']) ? Object.entries(schema['entries']) : []
  const inner = ['item', 'wrapped', 'key', 'value'].map((name): [string, unknown] => [name, schema[name]])
  const many = ['options', 'items']
    .flatMap(name => nodesOf(schema[name]))
    .map((part): [string, Node] => [kindOf(part), part])
  return [...named, ...inner, ...many].filter((part): part is [string, Node] => isNode(part[1]))
}

/** What a member of the list of kinds is called in a path. */
function kindOf(schema: Node): string {
  const { entries } = schema
  const type = isNode(entries) ? entries['type'] : undefined
  return isNode(type) ? String(type['literal']) : 'item'
}

const isClosed = (key: unknown) => isNode(key) && CLOSED.includes(key['type'])

test('nothing an entry holds is without a bound, whatever its kind', () => {
  expect(unboundedIn({ ...eventSchema }, 'entry')).toEqual([])
})

test('a field without a bound would be noticed, wherever it is', () => {
  const open = {
    type: 'object',
    entries: {
      a: { type: 'array', item: { type: 'number' } },
      b: { type: 'record', key: { type: 'string' }, value: { type: 'any' } },
    },
  }
  expect(unboundedIn(open, 'x')).toEqual([
    'x.a: array without max_length',
    'x.a.item: number without min_value',
    'x.a.item: number without max_value',
    'x.b: record without max_entries',
    'x.b.key: string without max_length',
    'x.b.value: what is a any?',
  ])
})
