import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { show } from '#test/builders/render.tsx'
import { drawn } from '#test/builders/frames.ts'
import { NumberField } from './number-field.tsx'

/** A field in its form, and all that the form was told. */
async function field(start?: number, min = 1) {
  const told: (number | undefined)[] = []
  let reset = () => {}
  function Form() {
    const [value, setValue] = useState(start)
    reset = () => setValue(undefined)
    const tell = (next: number | undefined) => {
      told.push(next)
      setValue(next)
    }
    return <NumberField value={value} min={min} max={120} onValue={tell} />
  }
  const { element } = await show(<Form />)
  const input = element.querySelector('input')
  if (!input) throw new Error('there is no field')
  const type = async (text: string) => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await drawn()
    return told.at(-1)
  }
  const empty = async () => {
    reset()
    await drawn()
  }
  return { input, type, empty }
}

test('a whole number within the bounds is taken', async () => {
  const { input, type } = await field(36)
  expect(input.value).toBe('36')
  for (const number of [1, 65, 120]) expect(await type(`${number}`)).toBe(number)
  const fromNought = await field(undefined, 0)
  expect(await fromNought.type('0')).toBe(0)
})

test('what is no such number stays as it was typed, and is not taken for another one', async () => {
  const { input, type } = await field(36)
  for (const text of ['0', '121', '150', '-5', '6.5', '6,5', '1e2', '3 6', 'abc']) {
    expect(await type(text), text).toBe(undefined)
    expect(input.value, text).toBe(text)
    expect(input.getAttribute('aria-invalid'), text).toBe('true')
  }
  expect(await type('')).toBe(undefined)
  expect(input.getAttribute('aria-invalid')).toBe('false')
})

test('a field is empty again once its form is', async () => {
  const { input, type, empty } = await field()
  await type('25')
  await empty()
  expect(input.value).toBe('')
})

test('no wheel changes it, and a phone shows digits', async () => {
  const { input } = await field(36)
  expect(input.type).toBe('text')
  expect(input.inputMode).toBe('numeric')
})
