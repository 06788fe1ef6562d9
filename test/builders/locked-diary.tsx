import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'
import { unlock } from '#app/features/mine/unlock.tsx'
import { createFakePlatform } from '#app/platform/fake.ts'
import { makeLock } from '#app/platform/storage/lock.ts'
import { Argon2Thread } from './argon2-thread.ts'
import { drawn } from './frames.ts'
import { inTheMiddle } from './people.ts'
import { pageOf, type Page } from './render.tsx'

type MadeLock = Awaited<ReturnType<typeof makeLock>>
type FakePlatform = ReturnType<typeof createFakePlatform>

export const PASSPHRASE = 'four unrelated words here'

/** The cost of a lock of before: less to wait for, and made anew when it is opened. */
const QUICK = { memoryKib: 19_456, passes: 2, lanes: 1 } as const

/** The lock of a diary, made once for a file of tests, and the diary it seals. */
export interface LockedDiary {
  readonly made: MadeLock
  /** A lock of another passphrase, made as that one is. */
  readonly makeAnother: (passphrase: string, id: string) => Promise<MadeLock>
  readonly open: () => Promise<FakePlatform>
}

/** A diary somebody sealed with `PASSPHRASE`, for the tests of a file. */
export function lockedDiary(): LockedDiary {
  let made: MadeLock | undefined
  const makeAnother = (passphrase: string, id: string) => makeLock(passphrase, id, QUICK)
  beforeAll(async () => {
    vi.stubGlobal('Worker', Argon2Thread)
    made = await makeAnother(PASSPHRASE, 'lock-1')
  })
  afterAll(() => vi.unstubAllGlobals())
  const ready = () => {
    if (!made) throw new Error('the lock is made before the tests of the file')
    return made
  }
  return {
    get made() {
      return ready()
    },
    makeAnother,
    async open() {
      const platform = createFakePlatform()
      await platform.storage.append(inTheMiddle())
      await platform.storage.relock(ready().seal, ready().lock)
      return platform
    },
  }
}

/** The locked door of this diary, whatever its lock is. */
export async function doorOf(
  platform: FakePlatform,
  lock: unknown,
  onOpened: () => void = () => undefined,
): Promise<Page> {
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  void unlock(place, platform, lock).then(onOpened)
  await drawn()
  return pageOf(place)
}

/** Everything a page says in its live regions. */
export const statusesOf = (page: Page): string =>
  [...page.element.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ')
