import type { GroupView } from '#core/safety/check/groups.ts'
import { personLines } from '#knowledge/safety/check-groups.ts'

/** What a group asks about, on one line: the first sign, which is its headline, and the others. */
export function lineOf({ id, names }: Pick<GroupView, 'id' | 'names'>): {
  readonly first: string
  readonly rest: string
} {
  const own: Readonly<Partial<Record<GroupView['id'], string>>> = personLines
  const text = own[id] ?? names.join(', ')
  const first = own[id]?.split(/,|:/)[0] ?? names[0] ?? ''
  return { first: text.charAt(0).toUpperCase() + first.slice(1), rest: text.slice(first.length) }
}
