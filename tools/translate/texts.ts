/** Every text for people that a module holds, with an id that stays when the words change. */
import { basename } from 'node:path'
import { parseSync } from 'vite'
import { children, isNode, nameOf, type Node } from './syntax.ts'

/** One text of a module. */
export interface SourceText {
  /** Which text it is, within its file of a language: `upper-trapezius.find.0`. */
  readonly id: string
  readonly text: string
  /** Where it stands in the code: of a message the whole call. */
  readonly start: number
  readonly end: number
  /** The names of the places of a message, in the order they are filled in. */
  readonly places?: readonly string[]
}

/**
 * The file of a language that holds the texts of a module, below `locales/<language>/` and without its ending. Takes the
 * path of the module from the root; gives nothing for a module without words.
 */
export function fileOfModule(path: string): string | undefined {
  const [top = '', folder = '', part = '', deeper] = path.replace(/\.ts$/, '').split('/')
  if (/\.(?:test|[a-z]{2})\.ts$/.test(path) || !path.endsWith('.ts')) return undefined
  if (top === 'knowledge') return NO_WORDS.test(path) ? undefined : `knowledge/${part}`
  if (!(top === 'app' || top === 'core') || !isCatalogue(path)) return undefined
  if (top === 'core') return `core/${folder}`
  return folder === 'features' && deeper !== undefined ? `app/${part}` : `app/${folder}`
}

/** Modules of the knowledge that hold shapes and ids, what people type, or what only contributors read. */
const NO_WORDS =
  /^knowledge\/(?:[a-z]+\.ts|free-words\/|reviews\/|reference\/synonyms|safety\/hazards|evidence\/claim-ids)/

/** A catalogue of words: `words.ts`, or any module in a folder `words`. */
export function isCatalogue(path: string): boolean {
  return /(?:^|\/)(?:words|words\/[a-z-]+)\.ts$/.test(path)
}

/** The texts of a module. Takes its path from the root and its TypeScript. */
export function textsOf(path: string, code: string): readonly SourceText[] {
  const { program, errors } = parseSync(path, code, { lang: 'ts' })
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const name = basename(path, '.ts')
  const own = ownVariables(path)
  const inParts = /^knowledge\/[a-z]+\/[a-z-]+\//.test(path)
  const found: SourceText[] = []
  const times = new Map<string, number>()
  const isWord = isCatalogue(path) ? isCatalogueWord : WORD_FILES.has(path) ? hasLetters : isRecordWord

  const add = (at: readonly string[], text: Omit<SourceText, 'id'>) => {
    const id = at.join('.')
    const before = times.get(id) ?? 0
    times.set(id, before + 1)
    found.push({ id: before === 0 ? id : `${id}~${before + 1}`, ...text })
  }
  const visit = (node: unknown, at: readonly string[], field: string): void => {
    if (Array.isArray(node)) return node.forEach(each => visit(each, at, field))
    if (!isNode(node) || isType(node.type) || isComparison(node)) return
    const { start, end } = node
    if (node.type === 'Literal' || node.type === 'TemplateLiteral') {
      const text = plainText(node)
      if (text !== undefined && isWord(text, field)) add(at, { text, start, end })
      if (node.type === 'TemplateLiteral') visit(node['expressions'], at, field)
      return
    }
    if (node.type === 'CallExpression') {
      const message = messageOf(node)
      if (message) return add(at, { ...message, start, end })
      const given = children(node['arguments'])
      return given.forEach((each, place) =>
        visit(each, given.length === 1 ? at : [...at, String(place)], field),
      )
    }
    if (node.type === 'ArrayExpression')
      return children(node['elements']).forEach((each, place) =>
        visit(each, [...at, idIn(each) ?? String(place)], field),
      )
    if (node.type === 'Property') {
      const key = nameOf(node['key'])
      return visit(node['value'], [...at, key], key)
    }
    if (node.type === 'VariableDeclarator') {
      const variable = nameOf(node['id'])
      return visit(node['init'], own.has(variable) ? at : [...at, variable], variable)
    }
    if (node.type === 'FunctionDeclaration') return visit(node['body'], [...at, nameOf(node['id'])], field)
    for (const part of Object.values(node)) visit(part, at, field)
  }
  visit(
    program.body.filter(({ type }) => type !== 'ImportDeclaration'),
    inParts ? [name] : [],
    '',
  )
  return found
}

/** In these every text is a word for people, and each id is the name of a field. */
const WORD_FILES: ReadonlySet<string> = new Set(['knowledge/atlas/clinical-regions.ts'])

function hasLetters(text: string): boolean {
  return HAS_LETTERS.test(text)
}

/** Fields of a record that never hold words. */
const NO_WORD_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'places',
  'region',
  'screen',
  'source',
  'doi',
  'url',
])
/** What looks like an id is a word for people only in these. */
const WORD_FIELDS: ReadonlySet<string> = new Set(['area', 'mayMean', 'names'])
const ID = /^[a-z0-9-]+$/
const HAS_LETTERS = /\p{L}/u

function isRecordWord(text: string, field: string): boolean {
  if (!HAS_LETTERS.test(text) || NO_WORD_FIELDS.has(field)) return false
  return !ID.test(text) || (WORD_FIELDS.has(field) && text !== 'yes')
}

/** Fields of a catalogue that hold what a choice means to the program. */
const CHOICES: ReadonlySet<string> = new Set(['value', 'id'])

function isCatalogueWord(text: string, field: string): boolean {
  return HAS_LETTERS.test(text) && !CHOICES.has(field)
}

/** `message(['days'], '{days} days')`. */
function messageOf(call: Node): { readonly text: string; readonly places: readonly string[] } | undefined {
  const [names, sentence] = children(call['arguments'])
  if (nameOf(call['callee']) !== 'message' || !isNode(names) || !isNode(sentence)) return undefined
  const text = plainText(sentence)
  const places = children(names['elements']).map(each => (isNode(each) ? plainText(each) : undefined))
  if (text === undefined || !places.every(place => place !== undefined))
    throw new Error('a message is told in one literal, and so is the name of each of its places')
  return { text, places }
}

/** The text of a literal or of a template without places. */
function plainText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  const [part, ...more] = children(node['quasis'])
  const value: unknown = isNode(part) ? part['value'] : undefined
  if (more.length > 0 || typeof value !== 'object' || value === null || !('cooked' in value)) return undefined
  return typeof value.cooked === 'string' ? value.cooked : undefined
}

/** The id a record in a list has. */
function idIn(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'ObjectExpression') return undefined
  const id = children(node['properties']).find(each => isNode(each) && nameOf(each['key']) === 'id')
  return isNode(id) && isNode(id['value']) ? plainText(id['value']) : undefined
}

/** Variables that bear the name of their module, which is not said twice: `bonesRules` of `rules/bones.ts`. */
function ownVariables(path: string): ReadonlySet<string> {
  if (isCatalogue(path)) return new Set()
  const [name = '', folder = ''] = path.replace(/\.ts$/, '').split('/').toReversed()
  return new Set([camelCase(name), camelCase(`${name}-${folder}`)])
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Types say nothing to people; what is told to be of a type does. */
function isType(type: string): boolean {
  return /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/.test(type)
}

/** What something is compared with is an id. */
function isComparison(node: Node): boolean {
  return node.type === 'BinaryExpression' && /^[!=]==?$/.test(node['operator'])
}
