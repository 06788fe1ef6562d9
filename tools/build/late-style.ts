/**
 * Divides the one style sheet in two: what most pages and the first evening show, which fits into the first round of packets,
 * and the rest, which pages and screens ask for that show any of it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Whose style comes late. */
const LATE =
  /^app\/(?:charts|platform\/codes|features\/(?:scan|devices|clinical-review|progress|prevent|see-somebody|mine|press|learn\/questions))\/.*\.css$/

const CLASS = /\.([A-Za-z][\w-]*)/g
/** What the bundler leaves at the end. */
const COMMENT = /\/\*.*?\*\//g
/** Rules around rules. */
const AROUND = /^@(?:media|supports|container|layer)\b/

/** The plugin that divides, and what says which modules need the second part. */
export function lateStyle(root: string): {
  readonly plugin: Plugin
  readonly stylesOf: (modules: readonly string[]) => readonly string[]
} {
  let file: string | undefined
  const needing = new Set<string>()
  return {
    plugin: {
      name: 'unknot-late-style',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          for (const part of Object.values(bundle)) {
            if (part.type === 'chunk') {
              for (const id of Object.keys(part.modules))
                if (this.getModuleInfo(id)?.importedIds.some(to => LATE.test(pathOf(root, to))))
                  needing.add(id)
            } else if (part.fileName.endsWith('.css')) {
              const { first, late } = divideStyle(
                textOf(part.source).replaceAll(COMMENT, ''),
                lateClasses(root),
              )
              part.source = first
              file = `late-${createHash('sha256').update(late).digest('hex').slice(0, 8)}.css`
              this.emitFile({ type: 'asset', fileName: `assets/${file}`, source: late })
            }
          }
        },
      },
    },
    stylesOf: modules => (file !== undefined && modules.some(id => needing.has(id)) ? [file] : []),
  }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

function pathOf(root: string, id: string): string {
  return relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')
}

/** Classes that only late style sheets below `root` name. */
export function lateClasses(root: string): ReadonlySet<string> {
  const sheets = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .map(name => `app/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.css'))
  const classesIn = (isLate: boolean) =>
    sheets
      .filter(name => LATE.test(name) === isLate)
      .flatMap(name =>
        [...readFileSync(join(root, name), 'utf8').matchAll(CLASS)].map(([, found = '']) => found),
      )
  const others = new Set(classesIn(false))
  return new Set(classesIn(true).filter(name => !others.has(name)))
}

/** Both parts of a style sheet, each in its order: a selector is late that names a late class. */
export function divideStyle(
  css: string,
  late: ReadonlySet<string>,
): { readonly first: string; readonly late: string } {
  const parts = { first: '', late: '' }
  for (const { prelude, body } of rulesOf(css)) {
    if (AROUND.test(prelude)) {
      const within = divideStyle(body, late)
      for (const part of ['first', 'late'] as const)
        if (within[part] !== '') parts[part] += `${prelude}{${within[part]}}`
    } else {
      const selectors = prelude.startsWith('@') ? [prelude] : selectorsOf(prelude)
      const later = selectors.filter(one => !one.startsWith('@') && namesAny(one, late))
      const sooner = selectors.filter(one => !later.includes(one))
      if (sooner.length > 0) parts.first += `${sooner.join(',')}{${body}}`
      if (later.length > 0) parts.late += `${later.join(',')}{${body}}`
    }
  }
  return parts
}

/** Whether a page shows anything of these classes. */
export function showsAny(html: string, classes: ReadonlySet<string>): boolean {
  return [...html.matchAll(/ class="([^"]*)"/g)].some(([, names = '']) =>
    names.split(/\s+/).some(name => classes.has(name)),
  )
}

/** What stands in brackets may be one of several, or what it must not be. */
function namesAny(selector: string, classes: ReadonlySet<string>): boolean {
  const outside = selector.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '')
  return [...outside.matchAll(CLASS)].some(([, name = '']) => classes.has(name))
}

/** The rules of a compressed style sheet: comments are gone. */
function rulesOf(css: string): readonly { readonly prelude: string; readonly body: string }[] {
  const rules: { prelude: string; body: string }[] = []
  let depth = 0
  let from = 0
  let prelude = ''
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    if (sign === '{' && depth++ === 0) {
      prelude = css.slice(from, index).trim()
      from = index + 1
    } else if (sign === '}' && --depth === 0) {
      rules.push({ prelude, body: css.slice(from, index) })
      from = index + 1
    }
  }
  const rest = css.slice(from).trim()
  if (depth !== 0 || rest !== '') throw new Error(`a style sheet of rules ends with "${rest.slice(0, 40)}"`)
  return rules
}

/** Commas within `:is()` part no selectors. */
function selectorsOf(prelude: string): readonly string[] {
  let depth = 0
  let one = ''
  const selectors: string[] = []
  for (const sign of prelude) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) {
      selectors.push(one)
      one = ''
    } else one += sign
  }
  return [...selectors, one]
}
