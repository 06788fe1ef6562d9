/**
 * The layers of `core/`, lowest first. Each has a tsconfig that lists the layers it may import; the compiler holds it, and
 * this prints it and counts what goes the wrong way, also for a module the compiler was not shown.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { circlesOf, importsBelow, ROOT, type Import } from './imports.ts'

const CORE = join(ROOT, 'core')

interface Layer {
  readonly name: string
  readonly mayImport: readonly string[]
}

/** The layers by their tsconfigs, what imports least first. */
export function layersOfCore(): readonly Layer[] {
  return readdirSync(CORE, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(CORE, entry.name, 'tsconfig.json')))
    .map(({ name }) => {
      const { include }: { readonly include: readonly string[] } = JSON.parse(
        readFileSync(join(CORE, name, 'tsconfig.json'), 'utf8'),
      )
      return { name, mayImport: include.filter(path => path !== '.').map(path => basename(path)) }
    })
    .toSorted((a, b) => a.mayImport.length - b.mayImport.length || a.name.localeCompare(b.name))
}

const layerOf = (path: string): string => path.split('/')[1] ?? ''

/** Imports that no layer allows, and modules of `core/` that no layer holds. */
function wrongWay(layers: readonly Layer[], imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ from, to }) => {
    if (!to.startsWith('core/')) return true
    const layer = layers.find(({ name }) => name === layerOf(from))
    return !layer || (layer.name !== layerOf(to) && !layer.mayImport.includes(layerOf(to)))
  })
}

/** Prints the layers, or only what is wrong; false when an import goes the wrong way or folders form a circle. */
export function checkLayers({ told }: { readonly told: boolean }): boolean {
  const layers = layersOfCore()
  const imports = importsBelow('core')
  const wrong = wrongWay(layers, imports)
  const circles = circlesOf(imports)
  if (told) {
    console.log('layers of core, lowest first:')
    for (const { name, mayImport } of layers)
      console.log(`  ${name}${mayImport.length > 0 ? ` < ${mayImport.join(', ')}` : ''}`)
    console.log(
      `core: ${imports.length} imports, ${wrong.length} wrong-way; ${circles.length} circles between folders`,
    )
  }
  for (const { from, to } of wrong) console.error(`  wrong way: ${from} imports ${to}`)
  for (const circle of circles) console.error(`  circle: ${circle.join(', ')}`)
  return wrong.length === 0 && circles.length === 0
}
