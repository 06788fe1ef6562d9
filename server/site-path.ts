/** A site that lives below a path of its host. The build knows which; whether requests carry it depends on the proxy. */
import type { Source } from './site.ts'

/** Whether requests still carry the path of the site, or a proxy has taken it off. */
export const PREFIXES = ['kept', 'stripped'] as const
export type Prefix = (typeof PREFIXES)[number]

/** The path that the site was built for, as its manifest says it: nothing at the root, else such as `/unknot`. */
export function sitePathOf(sources: ReadonlyMap<string, Source>): string {
  const text = sources.get('/app.webmanifest')?.bodies.identity.toString() ?? '{}'
  const manifest: { readonly scope?: unknown } = JSON.parse(text)
  const { scope } = manifest
  return typeof scope === 'string' ? scope.replace(/\/$/, '') : ''
}

/** What is asked for within the site; undefined when it lies outside. */
export function pathWithin(sitePath: string, prefix: Prefix, asked: string): string | undefined {
  if (prefix === 'stripped' || sitePath === '') return asked
  return asked.startsWith(`${sitePath}/`) ? asked.slice(sitePath.length) : undefined
}
