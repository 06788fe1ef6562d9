/** The same app with the server dead: loaded again, every screen, left in the middle of writing. */
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { Driven } from './driven.ts'
import type { Step } from './evening.ts'
import type { User } from './user.ts'
import { foreignRequests } from './in-page.ts'

/** So many that the page is left long before the last is on the disk. */
const WRITES = 2_000

const LAST_TIME = { kind: 'p', name: 'Last time: 5 before, 3 after.' } as const

/** What is done in the browser that was there in the evening. `url` is where the server was. */
export function offlineSteps(driven: Driven, url: string): readonly Step[] {
  return [
    [
      'the server is dead; loaded again, Today shows the session and its plan',
      async user => {
        await expectDead(url)
        await driven.open(url)
        await user.see(LAST_TIME)
        await driven.reload()
        return findDiary(user)
      },
    ],
    ['every screen opens, and asks nobody else', user => openAll(user, driven, url)],
    [
      'left in the middle of writing, the next page opens and the diary is whole',
      async user => {
        await driven.open(`${url}/find`)
        await user.see({ kind: 'button', name: 'Clear' })
        await user.call(leaveWriting, WRITES)
        await user.see({ kind: 'h1', name: 'Learn about knots' })
        await driven.open(url)
        return findDiary(user)
      },
    ],
  ]
}

/** Today knows the session, and leads to the plan. */
export async function findDiary(user: User): Promise<undefined> {
  await user.see(LAST_TIME, 30)
  await user.see({ kind: 'p', name: '1 session done' })
  await user.press({ kind: 'button', name: 'See the plan' })
  await user.see({ kind: '.plan-step' })
}

async function expectDead(url: string): Promise<void> {
  const answered = await fetch(url).then(
    () => true,
    () => false,
  )
  if (answered) throw new Error('the server still answers')
}

async function openAll(user: User, driven: Driven, url: string): Promise<string> {
  for (const address of SCREEN_ADDRESSES) {
    await driven.open(`${url}${address}`)
    await user.see({ kind: '#app h1' }).catch((error: unknown) => {
      throw new Error(`${address}: ${String(error)}`)
    })
    const asked = await user.call(foreignRequests)
    if (Array.isArray(asked) && asked.length > 0) throw new Error(`${address} asked ${asked.join(', ')}`)
  }
  return `${SCREEN_ADDRESSES.length} addresses`
}

/** Runs in the page: each press writes, one write after another, and the page is left in the middle of them. */
function leaveWriting(writes: number): void {
  const clear = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === 'Clear')
  for (let press = 0; press < writes; press += 1) clear?.click()
  location.assign('/learn')
}
