import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The names that the areas of a language give to what they export under such an ending. */
async function namesOf(language: string, ending: 'Concepts' | 'Flags'): Promise<readonly string[]> {
  const folder = join(import.meta.dirname, language)
  const areas = readdirSync(folder).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const modules = await Promise.all(areas.map((name): Promise<unknown> => import(join(folder, name))))
  return modules
    .flatMap(area => Object.entries(Object(area)))
    .filter(([name]) => name.endsWith(ending))
    .flatMap(([, records]) => Object.keys(Object(records)))
}

describe.each(['en', 'de'])('the areas of the lists in %s', language => {
  // Joined into one record, the second of two would take the place of the first without a word.
  it.each(['Concepts', 'Flags'] as const)('give each of their %s a name of its own', async ending => {
    const names = await namesOf(language, ending)
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
