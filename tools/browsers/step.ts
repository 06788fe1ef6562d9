import type { Driven } from './driven.ts'
import { chooseFromList, PAINTED, type Step } from './evening.ts'
import { userOf } from './user.ts'

/** Takes one step and prints what came of it. True where it went well. */
async function take([says, work]: Step, driven: Driven): Promise<boolean> {
  const begun = Date.now()
  const [ok, saw] = await work(userOf(driven)).then(
    seen => [true, seen] as const,
    (error: unknown) => [false, reasonOf(error)] as const,
  )
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1)
  console.log(`  ${ok ? 'ok    ' : 'failed'} ${says}${saw ? `: ${saw}` : ''} (${seconds} s)`)
  return ok
}

/**
 * Takes steps until one fails, and gives how many failed. Who cannot paint chooses from the list: then the evening goes on,
 * and one has failed. `taken` is called after each.
 */
export async function takeAll(
  steps: readonly Step[],
  driven: Driven,
  taken: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly failures: number; readonly arrived: boolean }> {
  let failures = 0
  const step = async (one: Step) => {
    const ok = await take(one, driven)
    if (!ok) failures += 1
    await taken()
    return ok
  }
  for (const one of steps) {
    if (await step(one)) continue
    const otherwise: Step = ['the place is chosen from the list instead', chooseFromList]
    if (one !== PAINTED || !(await step(otherwise))) return { failures, arrived: false }
  }
  return { failures, arrived: true }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
