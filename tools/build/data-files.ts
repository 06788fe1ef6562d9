/** Takes the words and records out of the scripts of a build into files of data beside them: app/platform/data-files.ts. */
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import {
  childrenOf,
  entryOf,
  isNode,
  literal,
  nodesIn,
  nodesOf,
  parse,
  recordOf,
  type Node,
} from './literals.ts'

/** Shorter records cost more as data than they save. */
const SHORTEST_RECORD = 60
/** A text of several words, and one of any kind, from these lengths on. */
const SHORTEST_TEXT = 24
const LONG_TEXT = 60

/** A part of a script that is data, where it stands. */
interface Found {
  readonly start: number
  readonly end: number
  readonly value: unknown
  /** Some of the fields of a record. */
  readonly isFields: boolean
}

/**
 * `isWhole` says which scripts stay as they are: what the first view needs, and workers. `stylesOf` says what else must be
 * there before a script runs, by its modules.
 */
export function dataFiles(
  isWhole: (chunk: string) => boolean,
  stylesOf: (modules: readonly string[]) => readonly string[],
): Plugin {
  return {
    name: 'unknot-data-files',
    // What prerenders is run at once, from one file.
    apply: ({ build }, { command }) => command === 'build' && build?.ssr === undefined,
    generateBundle: {
      // The bundler's own plugins have said by then what is loaded ahead.
      order: 'post',
      handler(_options, bundle) {
        const chunks = new Map(
          Object.values(bundle).flatMap(part =>
            part.type === 'chunk' ? [[part.fileName, part] as const] : [],
          ),
        )
        const withData = new Set<string>()
        for (const [file, chunk] of chunks) {
          if (isWhole(chunk.name)) continue
          const { code, data } = split(chunk.code, nameOf(file))
          if (data.length === 0) continue
          chunk.code = code
          withData.add(file)
          this.emitFile({
            type: 'asset',
            fileName: file.replace(/\.js$/, '.json'),
            source: JSON.stringify(data),
          })
        }
        const needed = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
          if (seen.has(file)) return seen
          seen.add(file)
          for (const next of chunks.get(file)?.imports ?? []) needed(next, seen)
          return seen
        }
        for (const chunk of chunks.values()) {
          chunk.code = wrapImports(chunk.code, source => {
            const file = [...chunks.keys()].find(name => basename(name) === basename(source))
            if (file === undefined) return []
            const files = [...needed(file)]
            const modules = files.flatMap(name => Object.keys(chunks.get(name)?.modules ?? {}))
            return [...files.filter(name => withData.has(name)).map(nameOf), ...stylesOf(modules)]
          })
        }
      },
    },
  }
}

function nameOf(file: string): string {
  return basename(file, '.js')
}

/** The script with its data taken out, which it finds under `name`. */
export function split(
  code: string,
  name: string,
): { readonly code: string; readonly data: readonly unknown[] } {
  const found = dataIn(parse(code)).toSorted((one, other) => one.start - other.start)
  if (found.length === 0) return { code, data: [] }
  const places = new Map<string, number>()
  const data: unknown[] = []
  let taken = ''
  let at = 0
  for (const { start, end, value, isFields } of found) {
    const key = typeof value === 'string' ? value : `${start}`
    const place = places.get(key) ?? data.push(value) - 1
    places.set(key, place)
    // A word before it may need no space: return"text".
    const space = /[\w$]$/.test(code.slice(at, start)) ? ' ' : ''
    taken += `${code.slice(at, start)}${space}${isFields ? '...' : ''}unknot$[${place}]`
    at = end
  }
  const rest = taken + code.slice(at)
  const afterImports = /^(?:import[^;]*?(?:"[^"]*"|'[^']*'|`[^`]*`);)*/.exec(rest)?.[0].length ?? 0
  const own = `const unknot$=unknotData("${name}");`
  return { code: `${rest.slice(0, afterImports)}${own}${rest.slice(afterImports)}`, data }
}

/** Every import of another script waits for its data, too. `namesOf` gives whose data a script needs. */
export function wrapImports(code: string, namesOf: (source: string) => readonly string[]): string {
  if (!code.includes('import(')) return code
  let wrapped = code
  const imports = nodesIn(parse(code)).filter(({ type }) => type === 'ImportExpression')
  for (const { source, start, end } of imports.toSorted((one, other) => other.start - one.start)) {
    const named = isNode(source) ? literal(source) : undefined
    const names = typeof named?.value === 'string' ? namesOf(named.value) : []
    if (names.length > 0)
      wrapped = `${wrapped.slice(0, start)}unknotImport("${names.join(' ')}",()=>${wrapped.slice(start, end)})${wrapped.slice(end)}`
  }
  return wrapped
}

/** The largest parts that are nothing but data. Within a function only texts, since a record there is made anew each time. */
function dataIn(program: Node): readonly Found[] {
  const found: Found[] = []
  const take = ({ start, end }: Pick<Node, 'start' | 'end'>, value: unknown, isFields = false) =>
    found.push({ start, end, value, isFields })
  const visit = (node: Node, inFunction: boolean) => {
    if (/^(?:Import|Export)/.test(node.type)) return
    const isText = node.type === 'Literal' || node.type === 'TemplateLiteral'
    const plain = isText || !inFunction ? literal(node) : undefined
    if (plain && (isText ? isLongText(plain.value) : lengthOf(node) >= SHORTEST_RECORD))
      return void take(node, plain.value)
    const within = inFunction || /Function|Class|Method/.test(node.type)
    if (node.type !== 'ObjectExpression' || within) {
      for (const child of childrenOf(node)) visit(child, within)
      return
    }
    // What of a record is data stays in its place among what is not.
    for (const { fields, isData } of runsOf(nodesOf(node['properties']))) {
      const [first] = fields
      const last = fields.at(-1)
      const place = { start: first?.start ?? 0, end: last?.end ?? 0 }
      if (isData && lengthOf(place) >= SHORTEST_RECORD) take(place, recordOf(fields), true)
      else for (const field of fields) visit(field, within)
    }
  }
  visit(program, false)
  return found
}

/** Neighbouring fields that are data, or are not. */
function runsOf(
  fields: readonly Node[],
): readonly { readonly fields: readonly Node[]; readonly isData: boolean }[] {
  const runs: { fields: Node[]; isData: boolean }[] = []
  for (const field of fields) {
    const isData = entryOf(field) !== undefined
    const run = runs.at(-1)
    if (run?.isData === isData) run.fields.push(field)
    else runs.push({ fields: [field], isData })
  }
  return runs
}

function lengthOf({ start, end }: Pick<Node, 'start' | 'end'>): number {
  return end - start
}

function isLongText(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (value.length >= LONG_TEXT || (value.length >= SHORTEST_TEXT && value.includes(' ')))
  )
}
