import { list, lower } from './formatters.ts'
import { MessageFormat } from './message-format.ts'

/** What a place in a message may be filled with. */
export type Given = string | number | boolean | undefined | readonly string[]

/**
 * A sentence with places, as a function of what stands in them. Takes their names in the order they are given in, and
 * the sentence in ICU MessageFormat; beside what that knows there is `{parts, list}` and `{name, lower}`
 * (./formatters.ts). A build puts a compiled function in its place; here it is compiled when it is first said.
 */
export function message<Values extends readonly Given[]>(
  names: { readonly [Place in keyof Values]-?: string },
  sentence: string,
): (...values: Values) => string {
  let say: ((values: Record<string, unknown>) => string) | undefined
  return (...values) => {
    say ??= new MessageFormat('en', { customFormatters: { list, lower } }).compile(sentence)
    return say(Object.fromEntries(values.map((value, place) => [names[place], value])))
  }
}
