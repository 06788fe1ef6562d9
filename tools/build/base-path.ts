/** Below which path of its host the app lives. Told once, at the build; everything else asks `at()` of app/i18n/locale.ts. */

/** What was read: the path without its last slash (nothing at the root of a host), or why not, in a sentence. */
export type BasePathRead =
  { readonly ok: true; readonly basePath: string } | { readonly ok: false; readonly sentence: string }

const BASE_PATH = /^\/(?:[\w~-][\w.~-]*\/)*$/

/** Reads `/unknot/`; `/` and nothing said are the root. */
export function readBasePath(given: string | undefined): BasePathRead {
  if (given === undefined) return { ok: true, basePath: '' }
  if (!BASE_PATH.test(given)) {
    return {
      ok: false,
      sentence: `The base path is "${given}". It must be a path with a slash at both ends, of letters, digits and - . _ ~, such as /unknot/.`,
    }
  }
  return { ok: true, basePath: given.slice(0, -1) }
}

/** The same for whoever cannot go on without one. */
export function basePathOf(given: string | undefined): string {
  const read = readBasePath(given)
  if (!read.ok) throw new Error(read.sentence)
  return read.basePath
}

/** The value of an option, said as `--base /unknot/` or `--base=/unknot/`; without a value it is empty. */
export function optionIn(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find(text => text.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1)
  const place = argv.indexOf(name)
  return place === -1 ? undefined : (argv[place + 1] ?? '')
}
