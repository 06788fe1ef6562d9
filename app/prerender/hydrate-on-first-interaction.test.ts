// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawn } from '#test/builders/frames.ts'

/** The app of these pages does nothing when it comes. */
const APP = 'data:text/javascript,'

/** A printed page with its script, for somebody whose browser holds these databases. */
async function printed(
  content: string,
  databases: readonly { readonly name: string }[] = [],
  storage: unknown = { databases: () => Promise.resolve(databases) },
) {
  vi.stubGlobal('indexedDB', storage)
  document.body.innerHTML = `<div id="app" data-app="${APP}">${content}</div><p id="not-started"></p>`
  vi.resetModules()
  await import('./hydrate-on-first-interaction.ts')
  await drawn()
  const place = document.getElementById('app')
  if (!place) throw new Error('the page has no place for the app')
  /** The app has come. */
  const moveIn = async () => {
    await drawn()
    place.dispatchEvent(new Event('hydrated'))
  }
  return { place, moveIn }
}

beforeEach(() => {
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

test('what was tapped before the app was there is answered once when it is', async () => {
  const { place, moveIn } = await printed('<button>Find my knot</button><button>Other</button>')
  const [button, other] = place.querySelectorAll('button')
  button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  button?.click()
  const answered: string[] = []
  button?.addEventListener('click', () => answered.push('find'))
  other?.addEventListener('click', () => answered.push('other'))
  await moveIn()
  expect(answered).toEqual(['find'])
  button?.click()
  expect(answered).toEqual(['find', 'find'])
})

test('what was typed and ticked is told to the app, with its value', async () => {
  const { place, moveIn } = await printed('<input id="age" /><input type="checkbox" />')
  const [age, tick] = place.querySelectorAll('input')
  if (!age || !tick) throw new Error('no fields')
  age.value = '38'
  age.dispatchEvent(new Event('input', { bubbles: true }))
  tick.checked = true
  tick.dispatchEvent(new Event('input', { bubbles: true }))
  const told: unknown[] = []
  age.addEventListener('input', () => told.push(age.value))
  tick.addEventListener('change', () => told.push(tick.checked))
  age.value = ''
  tick.checked = false
  await moveIn()
  expect(told).toEqual(['38', true])
})

test('a stroke on the map is painted when the app is there', async () => {
  const { place, moveIn } = await printed('<svg class="paint-surface"></svg>')
  const sheet = place.querySelector('svg')
  const touch = (type: string, clientX: number) =>
    sheet?.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY: 5, bubbles: true }))
  touch('pointerdown', 10)
  touch('pointermove', 20)
  touch('pointerup', 20)
  const painted: unknown[] = []
  for (const type of ['pointerdown', 'pointermove', 'pointerup'])
    sheet?.addEventListener(type, event =>
      painted.push([type, event instanceof PointerEvent && event.clientX]),
    )
  await moveIn()
  expect(painted).toEqual([
    ['pointerdown', 10],
    ['pointermove', 20],
    ['pointerup', 20],
  ])
})

test('whoever keeps a diary here touches nothing of a first visit', async () => {
  const { place } = await printed('<button>Find my knot</button>', [{ name: 'unknot' }])
  expect(place.inert).toBe(true)
})

test('a first visit can be read and touched at once', async () => {
  const { place } = await printed('<button>Find my knot</button>')
  expect(place.inert).toBe(false)
})

test('where the browser has no storage the app comes at once, to say so', async () => {
  const { place } = await printed('<button>Find my knot</button>', [], null)
  expect(place.inert).toBe(true)
})

test('a storage that does not say whether there is a diary is not waited for', async () => {
  const { place } = await printed('<button>Find my knot</button>', [], {
    databases: () => new Promise(() => {}),
  })
  await vi.waitFor(() => expect(place.inert).toBe(true), { timeout: 30_000 })
})

test('whoever taps before the browser has said whether there is a diary has tapped', async () => {
  let say: (databases: readonly unknown[]) => void = () => {}
  const { place } = await printed('<button>Find my knot</button>', [], {
    databases: () =>
      new Promise(resolve => {
        say = resolve
      }),
  })
  const button = place.querySelector('button')
  button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  button?.click()
  say([])
  await drawn()
  // Whoever waits for the app sees after five seconds why it does not come.
  expect(document.getElementById('not-started')?.hidden).toBe(false)
})

test('nobody is told that nothing has started while the script is there', async () => {
  await printed('<button>Find my knot</button>')
  expect(document.getElementById('not-started')?.hidden).toBe(true)
})
