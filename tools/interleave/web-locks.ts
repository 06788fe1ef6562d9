/** A browser with Web Locks, and one without. */

/** Runs work with `navigator.locks` of this kind. */
export async function withLocks<Result>(has: boolean, work: () => Promise<Result>): Promise<Result> {
  const prototype: object = Object.getPrototypeOf(navigator)
  const own = Object.getOwnPropertyDescriptor(prototype, 'locks')
  Reflect.deleteProperty(prototype, 'locks')
  if (has) Object.defineProperty(prototype, 'locks', { value: createLocks(), configurable: true })
  try {
    return await work()
  } finally {
    Reflect.deleteProperty(prototype, 'locks')
    if (own) Object.defineProperty(prototype, 'locks', own)
  }
}

/** One after another, for each name. */
function createLocks() {
  const last = new Map<string, Promise<unknown>>()
  return {
    request<Result>(name: string, _options: object, work: () => Promise<Result>): Promise<Result> {
      const next = (last.get(name) ?? Promise.resolve()).then(work)
      last.set(
        name,
        next.catch(() => undefined),
      )
      return next
    },
  }
}
