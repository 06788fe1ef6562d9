/**
 * Divides the one style sheet in two: what most pages and the first evening show, which fits into the first round of packets,
 * and the rest, which pages and screens ask for that show any of it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import postcss, { type Container } from 'postcss'
import type { Plugin } from 'vite'

/** Whose style comes late. */
const LATE =
  /^app\/(?:charts|platform\/codes|features\/(?:scan|devices|clinical-review|progress|prevent|see-somebody|mine|press|learn\/questions))\/.*\.css$/

const CLASS = /\.([A-Za-z][\w-]*)/g
/** Rules around rules. */
const AROUND = new Set(['media', 'supports', 'container', 'layer'])

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
              const { first, late } = divideStyle(textOf(part.source), lateClasses(root))
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
  const [first, second] = [postcss.parse(css), postcss.parse(css)]
  keep(first, selector => !namesAny(selector, late), true)
  keep(second, selector => namesAny(selector, late), false)
  return { first: first.toString(), late: second.toString() }
}

/** Leaves of a sheet, or of rules around rules, what is wanted; `others`: what has no selectors, such as fonts. */
function keep(container: Container, isWanted: (selector: string) => boolean, others: boolean): void {
  container.each(node => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter(isWanted)
      if (selectors.length === 0) node.remove()
      else if (selectors.length < node.selectors.length) node.selector = selectors.join(',')
    } else if (node.type === 'atrule' && AROUND.has(node.name)) {
      keep(node, isWanted, others)
      if (node.nodes?.length === 0) node.remove()
    } else if (!others || node.type === 'comment') node.remove()
  })
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
