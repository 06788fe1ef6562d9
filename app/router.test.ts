import { afterEach, expect, test, vi } from 'vitest'
import { followAddresses } from './router.ts'

/** An address bar with its history: as much of a browser as the router touches. */
function openAt(start: string) {
  const entries = [start]
  const states: unknown[] = [null]
  let shown = 0
  let focused: object | undefined
  const controls = [{ name: 'first' }, { name: 'second' }]
  const listeners = new Set<() => void>()
  const scrolled: unknown[] = []
  const loaded: unknown[] = []
  vi.stubGlobal('location', {
    get pathname() {
      return entries[shown]
    },
    assign: (to: string) => loaded.push(['assign', to]),
    replace: (to: string) => loaded.push(['replace', to]),
  })
  vi.stubGlobal('history', {
    get state() {
      return states[shown]
    },
    pushState(state: unknown, _title: string, path = entries[shown] ?? '') {
      entries.splice(shown + 1, entries.length, path)
      states.splice(shown + 1, states.length, state)
      shown += 1
    },
    replaceState(state: unknown, _title: string, path = entries[shown] ?? '') {
      entries[shown] = path
      states[shown] = state
    },
    // A browser takes a step a little after it was asked for.
    go(steps: number) {
      if (isSlow) asked.push(steps)
      else go(steps)
    },
  })
  const asked: number[] = []
  let isSlow = false
  const go = (steps: number) => {
    shown += steps
    for (const listener of listeners) listener()
  }
  vi.stubGlobal('scrollY', 640)
  vi.stubGlobal('document', {
    querySelectorAll: () => controls,
    get activeElement() {
      return focused
    },
  })
  vi.stubGlobal('addEventListener', (kind: string, listener: () => void) => {
    if (kind === 'popstate') listeners.add(listener)
  })
  vi.stubGlobal('scrollTo', (...to: unknown[]) => scrolled.push(to))
  return {
    addresses: followAddresses(),
    entries,
    scrolled,
    loaded,
    focusSecond() {
      focused = controls[1]
    },
    back: () => go(-1),
    asked,
    slowDown() {
      isSlow = true
    },
    goNow: () => go(asked.shift() ?? 0),
  }
}
afterEach(() => {
  vi.unstubAllGlobals()
})

test('a person lands on the screen of the address, or on none', () => {
  expect(openAt('/plan').addresses.screen.value).toBe('plan')
  expect(openAt('/learn/muscle/soleus').addresses.screen.value).toBe('learn')
  expect(openAt('/no-such-page').addresses.screen.value).toBe('not-found')
})

test('going somewhere adds a step back and shows the top of the page', () => {
  const { addresses, entries, scrolled, back } = openAt('/')
  addresses.go('plan')
  expect([addresses.screen.value, addresses.path.value]).toEqual(['plan', '/plan'])
  expect(entries).toEqual(['/', '/plan'])
  expect(scrolled).toEqual([[0, 0]])
  back()
  expect([addresses.screen.value, addresses.path.value]).toEqual(['today', '/'])
})

test('going in place of a screen leaves no step back to it', () => {
  const { addresses, entries, back } = openAt('/')
  addresses.go('session')
  addresses.go('after', 'replace')
  expect(entries).toEqual(['/', '/after'])
  expect(addresses.screen.value).toBe('after')
  back()
  expect(addresses.screen.value).toBe('today')
})

test('who goes to scan a code or leaves there gets another document, since only that one may use the camera', () => {
  const toScan = openAt('/mine')
  toScan.addresses.go('scan')
  expect(toScan.loaded).toEqual([['assign', '/scan']])
  expect(toScan.entries).toEqual(['/mine'])
  const fromScan = openAt('/scan')
  fromScan.addresses.go('mine', 'replace')
  fromScan.addresses.goTo('/learn/muscle/soleus')
  expect(fromScan.loaded).toEqual([
    ['replace', '/mine'],
    ['assign', '/learn/muscle/soleus'],
  ])
})

test('going where one is already changes nothing', () => {
  const { addresses, entries, scrolled } = openAt('/plan')
  addresses.go('plan')
  addresses.goTo('/plan')
  expect(entries).toEqual(['/plan'])
  expect(scrolled).toEqual([])
})

test('a page of Learn is reached by its path and has a step back', () => {
  const { addresses, entries, scrolled } = openAt('/learn')
  addresses.goTo('/learn/muscle/soleus')
  expect(addresses.path.value).toBe('/learn/muscle/soleus')
  expect(addresses.screen.value).toBe('learn')
  expect(entries).toEqual(['/learn', '/learn/muscle/soleus'])
  expect(scrolled).toEqual([[0, 0]])
})

test('Back leads to where on the page a person was, and to what they left from', () => {
  const { addresses, focusSecond, back } = openAt('/prevent')
  expect(addresses.step.value).toBeUndefined()
  focusSecond()
  addresses.go('breaks')
  expect(addresses.step.value).toEqual({ back: undefined })
  back()
  expect(addresses.step.value).toEqual({ back: { top: 640, control: 1 } })
})

test('Back goes through the parts of a screen one by one, and only then out of it', () => {
  const { addresses, back } = openAt('/prevent')
  addresses.go('desk')
  expect(addresses.part.value).toBe(0)
  addresses.goToPart(1)
  addresses.goToPart(2)
  expect([addresses.screen.value, addresses.part.value]).toEqual(['desk', 2])
  back()
  expect([addresses.screen.value, addresses.part.value]).toEqual(['desk', 1])
  back()
  expect([addresses.screen.value, addresses.part.value]).toEqual(['desk', 0])
  back()
  expect([addresses.screen.value, addresses.part.value]).toEqual(['prevent', 0])
})

test('going to an earlier part is a step back, not one more on top', () => {
  const { addresses, entries, back } = openAt('/prevent')
  addresses.go('desk')
  addresses.goToPart(1)
  addresses.goToPart(2)
  addresses.goToPart(0)
  expect([addresses.part.value, entries.length]).toEqual([0, 4])
  back()
  expect(addresses.screen.value).toBe('prevent')
})

test('another screen begins with its first part, and Back from it leads to the part that was left', () => {
  const { addresses, back } = openAt('/prevent/desk')
  addresses.goToPart(1)
  addresses.go('breaks')
  expect(addresses.part.value).toBe(0)
  back()
  expect([addresses.screen.value, addresses.part.value]).toEqual(['desk', 1])
  expect(addresses.step.value).toEqual({ back: { top: 640, control: -1 } })
})

test('a page that is loaded anew shows the part it was left at, and Back leads through those before', () => {
  const { addresses, back } = openAt('/prevent/desk')
  addresses.goToPart(1)
  addresses.goToPart(2)
  const { part } = followAddresses()
  expect(part.value).toBe(2)
  back()
  expect(part.value).toBe(1)
})

test('a button to an earlier part that is hit twice leads no further than hit once', () => {
  const { addresses, asked, slowDown, goNow } = openAt('/prevent')
  addresses.go('desk')
  addresses.goToPart(1)
  addresses.goToPart(2)
  slowDown()
  addresses.goToPart(0)
  addresses.goToPart(0)
  expect(asked).toEqual([-2])
  goNow()
  addresses.goToPart(1)
  addresses.goToPart(0)
  expect(asked).toEqual([-1])
})
