/** The copy of what restores replaced. Its entries lie in `before-restore`, each sealed by itself. */
import type { CopyChange } from '#app/platform/platform.ts'
import { BEFORE_RESTORE, sealValue, type Seal } from './seal.ts'
import { hasId } from '#core/diary/envelope.ts'

/** The key of when the copy was last added to (epoch ms). */
export const COPIED_AT = 'before-restore-at'

/** The entries of a copy as it was read; none when there is none. */
export function entriesOf(copy: unknown): readonly unknown[] {
  return Array.isArray(copy) ? copy : []
}

/** The values a rewrite writes for the copy; `entries` and `copy` are as they lie on disk, `opened` are these entries opened. */
export async function nextCopy(
  change: CopyChange,
  seal: Seal | undefined,
  copy: unknown,
  entries: readonly unknown[],
  opened: readonly unknown[],
): Promise<readonly (readonly [key: string, value: unknown])[]> {
  if (change === 'leave') return []
  if (change === 'drop') return NO_COPY
  if ('without' in change) {
    const before = entriesOf(copy)
    const rest = before.filter(entry => !(hasId(entry) && change.without.has(entry.id)))
    if (rest.length === before.length) return []
    return rest.length === 0 ? NO_COPY : [[BEFORE_RESTORE, rest]]
  }
  const { of = () => true } = change
  const copied = entries.filter((_, index) => of(opened[index]))
  if (copied.length === 0) return []
  return [
    [BEFORE_RESTORE, addTo(entriesOf(copy), copied)],
    [COPIED_AT, await sealValue(seal, COPIED_AT, change.make)],
  ]
}

const NO_COPY = [BEFORE_RESTORE, COPIED_AT].map(key => [key, undefined] as const)

/** What an earlier copy holds besides stays in it. Each id once. */
function addTo(copy: readonly unknown[], entries: readonly unknown[]): readonly unknown[] {
  const ids = new Set(entries.map(idOf))
  return [...copy.filter(entry => !ids.has(idOf(entry))), ...entries]
}

function idOf(entry: unknown): unknown {
  return hasId(entry) ? entry.id : entry
}
