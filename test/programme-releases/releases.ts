/** What each release's codes are read by: its lists, and codes it made. Old ones are never changed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOVEMENTS, MUSCLES, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import { SECONDS, type Programme } from '#core/programme/programme.ts'

/** The lists that codes point into, as they are now. */
export const LISTS = {
  movements: MOVEMENTS,
  muscles: MUSCLES,
  postures: POSTURES,
  regions: REGIONS,
  seconds: SECONDS,
  techniques: TECHNIQUES,
  tools: TOOLS,
} as const
type Lists = Readonly<Record<keyof typeof LISTS, readonly (string | number)[]>>

/** The file of one release. */
export interface Release {
  readonly lists: Lists
  readonly codes: readonly { readonly code: string; readonly programme: Programme }[]
}

export const FOLDER = import.meta.dirname

/** Every release that has a file, by its version. */
export function readReleases(): ReadonlyMap<string, Release> {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'))
  return new Map(
    files.map(name => {
      const release: Release = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
      return [name.slice(0, -'.json'.length), release]
    }),
  )
}
