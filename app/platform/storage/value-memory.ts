import type { Storage, WriteResult } from '#app/platform/platform.ts'

/** The small values of this evening, so that a session goes on where nothing can be written. */
interface ValueMemory {
  readonly set: Storage['set']
  /** What waits for the disk, else what `read` finds there. */
  readonly get: (key: string, read: () => Promise<unknown>) => Promise<unknown>
  /** The disk has taken something: what waits is tried again. */
  readonly retry: () => void
  readonly forget: () => void
}

/** Keeps each value until it is on disk. */
export function createValueMemory(write: Storage['set']): ValueMemory {
  const waiting = new Map<string, { readonly value: unknown }>()
  const failed = new Set<string>()

  const attempt = async (key: string, held: { readonly value: unknown }): Promise<WriteResult> => {
    failed.delete(key)
    const result = await write(key, held.value)
    // Otherwise a newer value has taken its place meanwhile.
    if (waiting.get(key) === held) {
      if (result.ok) waiting.delete(key)
      else failed.add(key)
    }
    return result
  }

  return {
    set(key, value) {
      const held = { value }
      waiting.set(key, held)
      return attempt(key, held)
    },
    async get(key, read) {
      const held = waiting.get(key)
      return held ? held.value : read()
    },
    retry() {
      for (const [key, held] of waiting) if (failed.has(key)) void attempt(key, held)
    },
    forget() {
      waiting.clear()
      failed.clear()
    },
  }
}
