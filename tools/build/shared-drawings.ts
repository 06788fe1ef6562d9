/**
 * Takes drawings out of static pages into files of their own, one for every page and language that shows the same. What is
 * lit up or glows stays in the page. Every engine draws a `use` of another file, lets it inherit the colours of the page in
 * light, dark and on paper, and takes `var()` and `calc()` in attributes; rules inside such a file only Chromium heeds.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#tools/dev/imports.ts'
import { attributesFrom, type Attributes, type Styled } from './inherited-style.ts'

const PICTURE = /<svg class="(map|figure)[^]*?<\/svg>/g
/** A sheet of a map and its mirror image, or what lies under and over the glow of a figure. */
const SHEETS = {
  map: /<g id="([^"]+)">((?:<path[^>]*><\/path>)+)<\/g>(?:<use href="#\1" transform="([^"]+)"><\/use>)?/g,
  figure: /<g class="(surfaces|lines)">((?:<path[^>]*><\/path>)+)<\/g>()/g,
} as const
const PATH = /<path([^>]*)>/g
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g

const styles = {
  map: attributesFrom(readFileSync(join(ROOT, 'app/map/body-map.css'), 'utf8')),
  figure: attributesFrom(readFileSync(join(ROOT, 'app/figure/figure.css'), 'utf8')),
}

/** Gives the page with its drawings shown from files below `folder`, which it writes into `client`. */
export function shareDrawings(html: string, client: string, sitePath: string): string {
  return html.replaceAll(PICTURE, (svg, kind: keyof typeof SHEETS) => {
    const sheets: string[] = []
    const shown = svg.replaceAll(SHEETS[kind], (_, name: string, paths: string, mirrored = '') => {
      const at = sheets.push(withAttributes(paths, kind, name)) - 1
      const use = (more: string) => `<use href="FILE#s${at}"${more}></use>`
      return use('') + (mirrored === '' ? '' : use(` transform="${mirrored}"`))
    })
    if (sheets.length === 0) return svg
    const file = fileOf(sheets)
    const path = `/assets/${kind}.${createHash('sha256').update(file).digest('hex').slice(0, 12)}.svg`
    mkdirSync(join(client, 'assets'), { recursive: true })
    writeFileSync(join(client, path), file)
    return shown.replaceAll('href="FILE#', `href="${sitePath}${path}#`)
  })
}

function fileOf(sheets: readonly string[]): string {
  const groups = sheets.map((paths, at) => `<g id="s${at}">${paths}</g>`)
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`
}

/** The same paths under what their rules say, those of one look side by side in one group. */
function withAttributes(paths: string, kind: keyof typeof SHEETS, name: string): string {
  let [text, open] = ['', '']
  for (const [, written = ''] of paths.matchAll(PATH)) {
    const own = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]))
    const styled: Styled = {
      classes: (own.get('class') ?? '').split(' '),
      within: kind === 'map' ? ['map'] : ['figure', name],
    }
    own.delete('class')
    const { group, path } = split(styles[kind](styled), own)
    if (group !== open) text += `${open === '' ? '' : '</g>'}<g${group}>`
    open = group
    text += `<path${path}/>`
  }
  return open === '' ? text : `${text}</g>`
}

/** What paths inherit stands once, on their group; how much shines through would hold for the group as a whole. */
function split(rules: Attributes, own: ReadonlyMap<string, string>): { group: string; path: string } {
  const write = (entries: Iterable<readonly [string, string]>) =>
    [...entries].map(([key, value]) => ` ${key}="${value}"`).join('')
  const single = ([key]: readonly [string, string]) => key === 'opacity' || own.has(key)
  return {
    group: write([...rules].filter(entry => !single(entry))),
    path: write(new Map([...[...rules].filter(single), ...own])),
  }
}
