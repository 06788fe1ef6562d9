/** Messages in ICU MessageFormat, as functions that a browser runs. */
import module from '@messageformat/core/lib/compile-module.js'
import { parseSync } from 'vite'
import { list, lower } from '#core/i18n/formatters.ts'
import { MessageFormat } from '#core/i18n/message-format.ts'
import { children, isNode, nameOf } from './syntax.ts'

// As in core/i18n/message-format.ts.
const compileModule: typeof module.default = 'default' in module ? module.default : module
const FORMATTERS = '#core/i18n/formatters.ts'

/** A message, with the names of its places in the order they are filled in. */
export interface Message {
  readonly text: string
  readonly places: readonly string[]
}

/**
 * Statements that bring in what messages need, and an object `name` of them by key, each a function of its places. Takes
 * the language whose plurals and numbers they follow. Throws where one is not ICU MessageFormat, or says what stands in no
 * place.
 */
export function compileMessages(
  name: string,
  language: string,
  messages: Readonly<Record<string, Message>>,
): string {
  const format = new MessageFormat(language, {
    customFormatters: {
      list: { formatter: list, id: 'list', module: FORMATTERS },
      lower: { formatter: lower, id: 'lower', module: FORMATTERS },
    },
  })
  const texts = Object.entries(messages).map(([key, { text }]) => [key, text])
  const code = compileModule(format, Object.fromEntries(texts))
  return withParameters(code, messages).replace('export default {', `const ${name} = {`)
}

/** The library's functions take one object `d`; ours take what stands in it, which is less to send. */
function withParameters(code: string, messages: Readonly<Record<string, Message>>): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const rename = (node: unknown, places: readonly string[]): void => {
    if (Array.isArray(node)) return node.forEach(each => rename(each, places))
    if (!isNode(node)) return
    if (node.type === 'MemberExpression' && nameOf(node['object']) === 'd') {
      const place = nameOf(node['property'])
      if (!places.includes(place)) throw new Error(`nothing stands in {${place}}`)
      edits.push({ start: node.start, end: node.end, text: place })
      return
    }
    for (const part of Object.values(node)) rename(part, places)
  }
  const { program } = parseSync('messages.js', code)
  const made = program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const object = made && 'declaration' in made ? made.declaration : undefined
  for (const property of children(isNode(object) ? object['properties'] : [])) {
    if (!isNode(property) || !isNode(property['value'])) continue
    const places = messages[nameOf(property['key'])]?.places ?? []
    const { start } = property['value']
    edits.push({ start, end: code.indexOf('=>', start), text: `(${places.join(', ')}) ` })
    rename(property['value'], places)
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code)
}

/** Throws where a message is not ICU MessageFormat, or says more than its places are filled with. */
export function checkMessage(language: string, message: Message): void {
  compileMessages('checked', language, { checked: message })
}
