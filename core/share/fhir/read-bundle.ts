/** A FHIR bundle of anybody's as rows to read: what was observed, answered, done and planned, with its day. */
import * as v from 'valibot'

/** More of a bundle would not be read by anybody. */
const MOST_ENTRIES = 5_000
const MOST_TEXT = 2_000

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT))
const concept = v.object({
  text: v.optional(text, ''),
  coding: v.optional(v.array(v.object({ display: v.optional(text, '') })), []),
})
const note = v.optional(v.array(v.object({ text })), [])
const quantity = v.object({ value: v.number(), unit: v.optional(text, '') })

const observation = v.object({
  resourceType: v.literal('Observation'),
  code: concept,
  effectiveDateTime: text,
  valueQuantity: v.exactOptional(quantity),
  bodySite: v.exactOptional(concept),
})
const answers = v.object({
  resourceType: v.literal('QuestionnaireResponse'),
  authored: v.optional(text, ''),
  item: v.array(
    v.object({
      text: v.optional(text, ''),
      answer: v.optional(
        v.array(v.object({ valueBoolean: v.exactOptional(v.boolean()), valueString: v.exactOptional(text) })),
        [],
      ),
    }),
  ),
})
const procedure = v.object({
  resourceType: v.literal('Procedure'),
  code: concept,
  performedDateTime: v.optional(text, ''),
  note,
})

const bundle = v.object({
  resourceType: v.literal('Bundle'),
  timestamp: v.optional(text, ''),
  entry: v.optional(v.pipe(v.array(v.object({ resource: v.unknown() })), v.maxLength(MOST_ENTRIES)), []),
})

/** One thing measured over time. `day` is "2026-11-21". */
interface Series {
  readonly name: string
  readonly unit: string
  readonly values: readonly { readonly day: string; readonly value: number }[]
}

/** What somebody reads of a bundle. */
export interface ReadableBundle {
  readonly day: string
  readonly series: readonly Series[]
  /** Questions answered with yes, and facts, in the words of the bundle. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly noCount: number
  readonly done: readonly { readonly day: string; readonly what: string; readonly notes: readonly string[] }[]
}

/** Reads a bundle from outside; undefined where it is none. What nobody knows in it is left out. */
export function readBundle(value: unknown): ReadableBundle | undefined {
  const read = v.safeParse(bundle, value)
  if (!read.success) return undefined
  const resources = read.output.entry.map(({ resource }) => resource)
  const all = <Out>(schema: v.GenericSchema<unknown, Out>): readonly Out[] =>
    resources.flatMap(resource => {
      const parsed = v.safeParse(schema, resource)
      return parsed.success ? [parsed.output] : []
    })
  const series = new Map<string, Series>()
  for (const { code, bodySite, valueQuantity, effectiveDateTime } of all(observation)) {
    if (!valueQuantity) continue
    const name = [nameOf(code), bodySite && nameOf(bodySite)].filter(Boolean).join(', ')
    const { unit } = valueQuantity
    const before = series.get(name)?.values ?? []
    const value = { day: dayOf(effectiveDateTime), value: valueQuantity.value }
    series.set(name, { name, unit: unit.startsWith('{') ? '' : unit, values: [...before, value] })
  }
  const items = all(answers).flatMap(({ item }) => item)
  const said = items.flatMap(({ text: question, answer }) => {
    const [first] = answer
    if (!first || first.valueBoolean === false) return []
    return [{ question, answer: first.valueString ?? '' }]
  })
  return {
    day: dayOf(read.output.timestamp),
    series: [...series.values()].map(each => ({
      ...each,
      values: each.values.toSorted((a, b) => a.day.localeCompare(b.day)),
    })),
    answers: said,
    noCount: items.filter(({ answer: [first] }) => first?.valueBoolean === false).length,
    done: all(procedure)
      .map(({ code, performedDateTime, note: notes }) => ({
        day: dayOf(performedDateTime),
        what: nameOf(code),
        notes: notes.map(({ text: words }) => words),
      }))
      .toSorted((a, b) => b.day.localeCompare(a.day)),
  }
}

function nameOf({ text: words, coding }: v.InferOutput<typeof concept>): string {
  return words || (coding[0]?.display ?? '')
}

function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? ''
}

const readable = v.object({
  day: text,
  series: v.array(
    v.object({
      name: text,
      unit: text,
      values: v.array(v.object({ day: text, value: v.number() })),
    }),
  ),
  answers: v.array(v.object({ question: text, answer: text })),
  noCount: v.number(),
  done: v.array(v.object({ day: text, what: text, notes: v.array(text) })),
})

/** What fits a code on paper: the curves and the answers. What was done is left to the page it stands on. */
export function formatForPaper({ day, series, answers: said, noCount }: ReadableBundle): string {
  return JSON.stringify({ day, series, answers: said, noCount, done: [] })
}

/** Reads what a code on paper holds; undefined where it is something else. */
export function parseReadable(json: string | undefined): ReadableBundle | undefined {
  try {
    const read = v.safeParse(readable, JSON.parse(json ?? ''))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
