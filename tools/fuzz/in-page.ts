/** What the fuzzer does inside the page: each function is sent there alone, so it uses nothing from around it. */

/** What can be read on a screen once it is drawn. */
export interface Drawn {
  readonly all: string
  /** Of the screen itself, without the navigation. */
  readonly main: string
}

/** Before the app begins: remembers the longest task, and opens no window of the system. */
export function prepare(): void {
  globalThis.print = () => undefined
  const observed = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries())
      Reflect.set(
        globalThis,
        'longestTask',
        Math.max(Number(Reflect.get(globalThis, 'longestTask') ?? 0), duration),
      )
  })
  observed.observe({ type: 'longtask' })
}

/** The longest task since this was asked last. Milliseconds. */
export function takeLongestTask(): number {
  const longest = Number(Reflect.get(globalThis, 'longestTask') ?? 0)
  Reflect.set(globalThis, 'longestTask', 0)
  return longest
}

/** Opens the address as a link in the app does. */
export function goTo(path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/**
 * Presses one of the buttons of the screen, and says which. What is red erases. Two are pressed on each screen, and one more
 * for every four there are: then nothing. Each round goes on where the last one ended, so that four rounds press them all.
 */
export function press({
  round,
  turn,
}: {
  readonly round: number
  readonly turn: number
}): string | undefined {
  const buttons = [
    ...document.querySelectorAll<HTMLElement>('main button:not(:disabled):not(.button-stop)'),
  ].filter(button => button.checkVisibility())
  const most = Math.max(2, Math.ceil(buttons.length / 4))
  if (turn >= most) return undefined
  const button = buttons[(round * most + turn) % Math.max(1, buttons.length)]
  button?.click()
  return button?.textContent?.trim().slice(0, 60)
}

/** Opens all that is folded, waits for the screen and for two frames, and says what can be read. */
export async function readScreen(): Promise<Drawn> {
  const frame = () =>
    new Promise<void>(resolve => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
  await frame()
  for (const folded of document.querySelectorAll('details')) folded.open = true
  await frame()
  await frame()
  // What cannot be read is shown as it lies there.
  for (const raw of document.querySelectorAll('code')) raw.textContent = ''
  const main = document.querySelector('main')?.innerText.trim() ?? ''
  return { all: document.body.innerText, main }
}

export interface Filling {
  readonly entries: readonly unknown[]
  /** Values that are not entries, by their key. */
  readonly values: Readonly<Record<string, unknown>>
  readonly name: string
  readonly events: string
  readonly saved: string
}

/** The real database holds only this from now on. */
export function replaceAll({ entries, values, name, events, saved }: Filling): Promise<void> {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  const expanded = (value: unknown): unknown => {
    if (!isObject(value)) return value
    if (Array.isArray(value)) return value.map(expanded)
    if ('times' in value && typeof value.times === 'number' && 'of' in value) {
      const { of } = value
      return Array.from({ length: value.times }, () => of)
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, expanded(member)]))
  }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction([events, saved], 'readwrite')
      transaction.objectStore(saved).clear()
      transaction.objectStore(events).clear()
      // What the browser itself refuses never lies there.
      const put = (write: () => IDBRequest) => {
        try {
          write()
        } catch {}
      }
      const ids = new Set<unknown>()
      for (const entry of entries) {
        const id = isObject(entry) && 'id' in entry ? entry.id : undefined
        if (id !== undefined && ids.has(id)) continue
        ids.add(id)
        put(() => transaction.objectStore(events).add(expanded(entry)))
      }
      for (const [key, value] of Object.entries(values))
        put(() => transaction.objectStore(saved).put(expanded(value), key))
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
    })
  })
}
