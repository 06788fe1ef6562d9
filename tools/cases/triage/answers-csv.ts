/** Answers of another tool to our cases: a CSV file with the columns `id` and `tier`. */
import { isOneOf } from '#core/vocabulary/regions.ts'
import { CASE_TIERS, type CaseTier } from '../spell.ts'

export type ReadAnswers =
  | { readonly ok: true; readonly given: ReadonlyMap<string, CaseTier> }
  | { readonly ok: false; readonly problem: string }

/** Reads the file; other columns are passed over. What is wrong is said in one sentence. */
export function readAnswersCsv(text: string, known: ReadonlySet<string>): ReadAnswers {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = fieldsOf(head)
  const [idAt, tierAt] = [columns.indexOf('id'), columns.indexOf('tier')]
  if (idAt < 0 || tierAt < 0) return wrong('The first line must name the columns id and tier.')
  const given = new Map<string, CaseTier>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const fields = fieldsOf(line)
    const [id = '', tier = ''] = [fields[idAt], fields[tierAt]]
    if (!known.has(id)) return wrong(`Line ${index + 2}: no case has the id "${id}".`)
    if (given.has(id)) return wrong(`Line ${index + 2}: ${id} is answered twice.`)
    if (!isOneOf(CASE_TIERS, tier))
      return wrong(`Line ${index + 2}: "${tier}" is no tier; the tiers are ${CASE_TIERS.join(', ')}.`)
    given.set(id, tier)
  }
  return given.size === 0 ? wrong('The file answers no case.') : { ok: true, given }
}

/** Quoted fields may hold commas; a doubled quote stands for one. */
function fieldsOf(line: string): readonly string[] {
  const fields = line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g)
  return [...fields].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
}

function wrong(problem: string): ReadAnswers {
  return { ok: false, problem }
}
