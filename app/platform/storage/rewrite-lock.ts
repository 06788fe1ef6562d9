/** The Web Locks of whoever changes everything in the diary of a name. */

/** For one tab at a time. */
export const rewriteLock = (name: string) => `${name} rewrite`
/** For who no longer waits for that. */
export const rewriteLockBeside = (name: string) => `${name} rewrite beside`

/** Whether some tab, this one too, changes everything now. A browser that cannot say says no. */
export async function isRewriting(name: string): Promise<boolean> {
  const names: readonly unknown[] = [rewriteLock(name), rewriteLockBeside(name)]
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(lock => names.includes(lock.name))
  } catch {
    return false
  }
}
