/**
 * Which modules of the app travel in one file. A file costs a phone a round trip and a kilobyte of headers, so what one evening
 * needs comes in few of them, in the order of the evening, and what comes back every day apart from what comes once.
 */
import { ROOT } from '#tools/dev/imports.ts'

/** What the bundler knows of a module. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** A few lines of the bundler that most files need. */
const BUNDLER = /^\0?rolldown\/runtime/
const MAIN = 'app/main.tsx'
const FIND = ['app/features/find/find.tsx']
const CHECK = ['app/features/check/check.tsx', 'app/features/check/about-you.tsx']
const SESSION = [
  'app/features/plan/plan.tsx',
  'app/features/session/sound/spoken.ts',
  'app/features/session/session.tsx',
  'app/features/session/after.tsx',
  'app/platform/sound/engine.ts',
]
const RETURN = ['app/features/today/returning.tsx', 'app/features/today/more.tsx']

/** Gives the name of the file a module belongs to, by which screens need it; null where the bundler decides. */
export function createGroups(root: string = ROOT): (id: string, graph: ModuleGraph) => string | null {
  let reached:
    Readonly<Record<'start' | 'find' | 'check' | 'session' | 'again', ReadonlySet<string>>> | undefined
  return (id, graph) => {
    const of = (entries: readonly string[]) =>
      reach(
        entries.map(name => `${root}/${name}`),
        graph,
      )
    reached ??= {
      start: of([MAIN]),
      find: of(FIND),
      check: of(CHECK),
      session: of(SESSION),
      again: of(RETURN),
    }
    const { start, find, check, session, again } = reached
    if (start.has(id) || BUNDLER.test(id)) return 'index'
    const isDaily = session.has(id) || again.has(id)
    if (find.has(id)) return isDaily ? 'places' : 'find'
    if (check.has(id)) return isDaily ? 'safety' : 'check'
    if (session.has(id)) return again.has(id) ? 'day' : 'session'
    return null
  }
}

/** All that these modules import, and what that imports; not what is fetched later. */
function reach(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>()
  const queue = [...entries]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}
