import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const NOTE = `<p id="not-started" data-start="Not started." data-old="Too old." data-missing="Not arrived."
  data-broken="Broken." data-insecure="Not secure." data-slow="Slow.">At first.</p>`
const note = () => {
  const found = document.getElementById('not-started')
  if (!found) throw new Error('no note')
  return found
}
const failed = (error: unknown) => dispatchEvent(new CustomEvent('unknot-failed', { detail: error }))

/** The script as a page loads it. */
async function watch(more = ''): Promise<void> {
  document.body.innerHTML = NOTE.replace('<p ', `<p ${more} `)
  vi.resetModules()
  await import('./watchdog.ts')
}

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => true })
  vi.stubGlobal('isSecureContext', true)
  // This DOM does not know it; every browser with modules does.
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { configurable: true, value: false })
  delete document.documentElement.dataset['old']
})

afterEach(() => {
  dispatchEvent(new Event('unknot-started'))
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test('a browser that can run the app gets its sentence only after a while', async () => {
  await watch()
  expect(note().textContent).toBe('Not started. Slow.')
  expect(note().hasAttribute('data-now')).toBe(false)
  expect(document.documentElement.dataset['old']).toBeUndefined()
})

test.each([
  ['knows no :has()', () => vi.stubGlobal('CSS', { supports: (text: string) => !text.includes(':has') })],
  ['cannot clone', () => vi.stubGlobal('window', {})],
])('a browser that %s is too old, says so at once and starts nothing', async (_what, spoil) => {
  spoil()
  await watch()
  expect(note().textContent).toBe('Not started. Too old.')
  expect(note().hasAttribute('data-now')).toBe(true)
  expect(document.documentElement.dataset['old']).toBe('')
})

test('on a page that is only read nobody is told that the browser is old', async () => {
  vi.stubGlobal('CSS', { supports: () => false })
  await watch('hidden')
  expect(note().hidden).toBe(true)
  failed(new SyntaxError('too old'))
  expect([note().hidden, note().textContent]).toEqual([false, 'Not started. Too old.'])
})

test.each([
  ['a script that cannot be read', new SyntaxError('let us'), 'Too old.'],
  [
    'a script that does not arrive',
    new TypeError('Failed to fetch dynamically imported module'),
    'Not arrived.',
  ],
  [
    'the same in another browser',
    new TypeError('error loading dynamically imported module: x'),
    'Not arrived.',
  ],
  ['and in a third', new TypeError('Importing a module script failed.'), 'Not arrived.'],
  ['anything else that went wrong', new Error('x is not a function'), 'Broken.'],
])('%s has its own sentence', async (_what, error, sentence) => {
  await watch()
  failed(error)
  expect(note().textContent).toBe(`Not started. ${sentence}`)
  expect(note().hasAttribute('data-now')).toBe(true)
})

test('an app that breaks on a page without https names that', async () => {
  vi.stubGlobal('isSecureContext', false)
  await watch()
  failed(new TypeError('crypto.subtle is undefined'))
  expect(note().textContent).toBe('Not started. Not secure.')
})

test('a script of the page that does not arrive is told, and once the app is there nothing is', async () => {
  await watch()
  const script = document.body.appendChild(document.createElement('script'))
  script.dispatchEvent(new Event('error'))
  expect(note().textContent).toBe('Not started. Not arrived.')
  await watch()
  dispatchEvent(new Event('unknot-started'))
  document.body.appendChild(document.createElement('script')).dispatchEvent(new Event('error'))
  expect(note().textContent).toBe('Not started. Slow.')
})
