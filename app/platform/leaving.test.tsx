import { signal } from '@preact/signals'
import { afterEach, expect, test, vi } from 'vitest'
import { leaveFor, warnBeforeLeaving } from './leaving.ts'

/** Whether closing the page now asks the person first. */
function asksFirst(): boolean {
  const closing = new Event('beforeunload', { cancelable: true })
  dispatchEvent(closing)
  return closing.defaultPrevented
}

test('closing the page asks first only while entries wait to be written', () => {
  const waiting = signal(0)
  warnBeforeLeaving(waiting)
  expect(asksFirst()).toBe(false)
  waiting.value = 2
  expect(asksFirst()).toBe(true)
  waiting.value = 1
  expect(asksFirst()).toBe(true)
  waiting.value = 0
  expect(asksFirst()).toBe(false)
})

afterEach(() => vi.restoreAllMocks())

test('who was asked by us and leaves is not asked again by the browser', () => {
  const waiting = signal(1)
  warnBeforeLeaving(waiting)
  let asked: boolean | undefined
  vi.spyOn(location, 'assign').mockImplementation(() => {
    asked = asksFirst()
  })
  leaveFor('/de/')
  expect(asked).toBe(false)
})
