import type { Clock } from '#app/platform/platform.ts'

const TICK_MS = 250

type Tick = (now: number, visible: boolean) => void

/** A clock that moves only when a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time go by; every tick and alarm comes at its moment, in order. */
  readonly advance: (ms: number) => void
  /** The device sleeps: time goes by, nothing ticks until it wakes, and then everything at once. */
  readonly sleep: (ms: number) => void
  /** Somebody sets the clock of the device: forward, or back with a negative number. */
  readonly set: (ms: number) => void
  /** The page goes to the background, or comes back and ticks at once. */
  readonly show: (visible: boolean) => void
  /** How many tickers and alarms are still waiting. */
  readonly waiting: number
}

interface Timer {
  /** When it is due and again after how long, in ms of its own time. */
  readonly due: number
  readonly every?: number
  /** Of two that are due together, the one set first comes first. */
  readonly order: number
  readonly tick: Tick
}

/** A clock that shows `start` (epoch ms). Timers run on their own time, as those of a browser do. */
export function createFakeClock(start: number): FakeClock {
  let uptime = 0
  let offset = start
  let visible = true
  let order = 0
  const timers = new Map<symbol, Timer>()

  const now = () => uptime + offset
  const set = (name: symbol, timer: Omit<Timer, 'order'>) => {
    order += 1
    timers.set(name, { ...timer, order })
    return () => {
      timers.delete(name)
    }
  }
  const nextUntil = (end: number) =>
    [...timers]
      .filter(([, { due }]) => due <= end)
      .toSorted(([, a], [, b]) => a.due - b.due || a.order - b.order)
      .at(0)
  const tickAll = () => {
    for (const { every, tick } of timers.values()) if (every !== undefined) tick(now(), visible)
  }

  return {
    now,
    everyTick: tick => set(Symbol('ticker'), { due: uptime + TICK_MS, every: TICK_MS, tick }),
    alarm: (at, tick) => set(Symbol('alarm'), { due: uptime + Math.max(0, at - now()), tick }),
    advance(ms) {
      const end = uptime + ms
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        const [name, timer] = next
        uptime = timer.due
        timers.delete(name)
        if (timer.every !== undefined) set(name, { ...timer, due: timer.due + timer.every })
        timer.tick(now(), visible)
      }
      uptime = end
    },
    sleep(ms) {
      offset += ms
      tickAll()
    },
    set(ms) {
      offset += ms
    },
    show(next) {
      visible = next
      tickAll()
    },
    get waiting() {
      return timers.size
    },
  }
}
