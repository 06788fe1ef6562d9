import { effect, type ReadonlySignal } from '@preact/signals'

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** The browser asks before the page closes, only while something waits: a page that always asks is never kept alive. */
export function warnBeforeLeaving(waiting: ReadonlySignal<number>): void {
  effect(() => {
    if (waiting.value > 0) addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  })
}

/** Leaves for another page of the app without being asked by the browser: the person knows what they do. */
export function leaveFor(address: string): void {
  removeEventListener('beforeunload', ask)
  location.assign(address)
}
