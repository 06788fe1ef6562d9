/** Whether something that had no key changed a locked diary. What an older copy of the whole disk holds is not noticed. */
import { isSealed, openEntry, type Seal } from './seal.ts'

/** How many entries were put in, changed or taken out. All zero: their order, or which of them there are, is not the same. */
export interface Tampering {
  /** They lie in clear where everything is sealed. */
  readonly added: number
  /** They cannot be opened with the key of this diary. */
  readonly changed: number
  readonly missing: number
}

/** Holds the entries in their order against the record of their MAC; none when nothing was done to them. */
export async function tamperingOf(
  seal: Seal,
  entries: readonly unknown[],
  record: unknown,
): Promise<Tampering | undefined> {
  const { mac } = seal
  const sealed = entries.filter(isSealed)
  const added = entries.length - sealed.length
  // A lock of version 1 knows only what nobody can have sealed.
  if (mac ? mac.verify(record, entries) : added === 0) return undefined
  const opened = await Promise.all(sealed.map(entry => openEntry(seal, entry)))
  const expected = mac?.countOf(record) ?? sealed.length
  return {
    added,
    changed: opened.filter(isSealed).length,
    missing: Math.max(0, expected - sealed.length),
  }
}
