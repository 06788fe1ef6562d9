/** What the app's search gives for one query, in the language it is loaded in. */
import { checkFirst, findPages, isAlarming } from '#app/features/learn/search/page-search.ts'

/** The results as a person sees them: the check first where the words ask for it. */
export async function resultsFor(query: string): Promise<readonly object[]> {
  return checkFirst(findPages(query), await isAlarming(query)).map(({ path, title, kind }) => ({
    address: path,
    title,
    kind,
  }))
}
