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

/** What is pressed next on a screen. */
export interface Pressing {
  readonly round: number
  /** How many were pressed there before. */
  readonly turn: number
  /** What was pressed on this screen before, also in other diaries. */
  readonly known: readonly string[]
}

/**
 * Presses a button or a choice of the screen, and says which. What is red erases. What was never pressed on this screen comes
 * first; else two are pressed, and one more for every four there are, and each round goes on where the last one ended.
 */
export function press({ round, turn, known }: Pressing): string | undefined {
  const nameOf = (control: HTMLElement) =>
    (control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent ?? '')
      .trim()
      .slice(0, 60)
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(button:not(.button-stop), input[type=radio], input[type=checkbox]):not(:disabled)',
    ),
  ].filter(control => control.checkVisibility())
  const unknown = controls.find(control => !known.includes(nameOf(control)))
  const most = Math.max(2, Math.ceil(controls.length / 4))
  if (!unknown && turn >= most) return undefined
  const control = unknown ?? controls[(round * most + turn) % Math.max(1, controls.length)]
  control?.click()
  return control && nameOf(control)
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
