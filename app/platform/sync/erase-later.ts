import { parseEraseNote, type EraseNote } from '#core/sync/erase-note.ts'

const KEY = 'unknot-erase-later'

/**
 * The name and the door of a box that could not be erased with everything else, because the server did not answer. It lies apart
 * from the diary, which is gone by then, and opens no line. Where nothing can be kept, it is not.
 */
export interface EraseLater {
  readonly read: () => EraseNote | undefined
  readonly write: (note: EraseNote | undefined) => void
}

export function createEraseLater(): EraseLater {
  return {
    read() {
      try {
        return parseEraseNote(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
      } catch {
        return undefined
      }
    },
    write(note) {
      try {
        if (note) localStorage.setItem(KEY, JSON.stringify(note))
        else localStorage.removeItem(KEY)
      } catch {
        // A browser without storage has no diary to erase either.
      }
    },
  }
}
